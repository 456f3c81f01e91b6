package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.ACCOUNT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.TECHNICIAN;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.TechnicianRecord;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class JooqTechnicianDirectory implements TechnicianDirectory {

    private static final Field<String> DISPLAYED =
            when(TECHNICIAN.USUAL_NAME.ne(""), TECHNICIAN.USUAL_NAME).otherwise(TECHNICIAN.BIRTH_NAME);

    private final DSLContext dsl;
    private final AgreementDirectory agreements;
    private final Clock clock;

    JooqTechnicianDirectory(DSLContext dsl, AgreementDirectory agreements, Clock clock) {
        this.dsl = dsl;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public TechnicianList list(Actor actor, BodyCode body, StructureId structure) {
        if (!new PartnerAccess(actor).manages(structure)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownStructure());
        }
        List<TechnicianView> rows = dsl.selectFrom(TECHNICIAN)
                .where(TECHNICIAN.STRUCTURE_ID.eq(structure.value()))
                .orderBy(
                        TECHNICIAN.ACTIVE.desc(),
                        DISPLAYED.collate(French.COLLATION),
                        TECHNICIAN.FIRST_NAME.collate(French.COLLATION),
                        TECHNICIAN.ID)
                .fetch(JooqTechnicianDirectory::view);
        int maximum = agreements
                .of(structure, body, LocalDate.now(clock))
                .filter(agreement -> agreement.state().isOpen())
                .map(AgreementDirectory.AgreementView::maxTechnicians)
                .orElse(0);
        return new TechnicianList(
                rows, (int) rows.stream().filter(TechnicianView::active).count(), maximum);
    }

    @Override
    public TechnicianSheet sheet(Actor actor, TechnicianId technician) {
        TechnicianView found = dsl.fetchOptional(TECHNICIAN, TECHNICIAN.ID.eq(technician.value()))
                .map(JooqTechnicianDirectory::view)
                .filter(view -> new PartnerAccess(actor).manages(view.structure()))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownTechnician()));
        List<AccountEntryView> history = dsl.selectFrom(ACCOUNT_ENTRY)
                .where(ACCOUNT_ENTRY.TECHNICIAN_ID.eq(technician.value()))
                .orderBy(ACCOUNT_ENTRY.AT, ACCOUNT_ENTRY.ID)
                .fetch(row -> new AccountEntryView(
                        AccountEntryView.Kind.valueOf(row.getKind()), row.getAt(), row.getByName(), row.getReason()));
        return new TechnicianSheet(found, history);
    }

    private static TechnicianView view(TechnicianRecord row) {
        return new TechnicianView(
                new TechnicianId(row.getId()),
                new StructureId(row.getStructureId()),
                new BodyCode(row.getBodyCode()),
                new AccountId(row.getAccountId()),
                row.getLogin(),
                JooqTechnicians.person(row),
                row.getActive(),
                row.getVersion());
    }
}
