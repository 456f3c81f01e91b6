package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.ACCOUNT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.MANAGER;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.ManagerRecord;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.spi.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class JooqManagerDirectory implements ManagerDirectory {

    private static final Field<String> DISPLAYED =
            when(MANAGER.USUAL_NAME.ne(""), MANAGER.USUAL_NAME).otherwise(MANAGER.BIRTH_NAME);

    private final DSLContext dsl;
    private final AgreementDirectory agreements;
    private final Structures structures;
    private final Clock clock;

    JooqManagerDirectory(DSLContext dsl, AgreementDirectory agreements, Structures structures, Clock clock) {
        this.dsl = dsl;
        this.agreements = agreements;
        this.structures = structures;
        this.clock = clock;
    }

    @Override
    public ManagerList list(Actor actor, BodyCode body, StructureId structure) {
        if (!new PartnerAccess(actor).actsFor(body) || !structures.isPartner(structure, body)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownStructure());
        }
        List<ManagerView> rows = dsl.selectFrom(MANAGER)
                .where(MANAGER.STRUCTURE_ID.eq(structure.value()))
                .orderBy(
                        MANAGER.ACTIVE.desc(),
                        DISPLAYED.collate(French.COLLATION),
                        MANAGER.FIRST_NAME.collate(French.COLLATION),
                        MANAGER.ID)
                .fetch(JooqManagerDirectory::view);
        int maximum = agreements
                .of(structure, body, LocalDate.now(clock))
                .filter(agreement -> agreement.state().isOpen())
                .map(AgreementDirectory.AgreementView::maxManagers)
                .orElse(0);
        return new ManagerList(
                rows, (int) rows.stream().filter(ManagerView::active).count(), maximum);
    }

    @Override
    public ManagerSheet sheet(Actor actor, ManagerId manager) {
        ManagerView found = dsl.fetchOptional(MANAGER, MANAGER.ID.eq(manager.value()))
                .map(JooqManagerDirectory::view)
                .filter(view -> new PartnerAccess(actor).actsFor(view.body()))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownManagerAccount()));
        List<AccountEntryView> history = dsl.selectFrom(ACCOUNT_ENTRY)
                .where(ACCOUNT_ENTRY.MANAGER_ID.eq(manager.value()))
                .orderBy(ACCOUNT_ENTRY.AT, ACCOUNT_ENTRY.ID)
                .fetch(row -> new AccountEntryView(
                        AccountEntryView.Kind.valueOf(row.getKind()), row.getAt(), row.getByName(), row.getReason()));
        return new ManagerSheet(found, history);
    }

    private static ManagerView view(ManagerRecord row) {
        return new ManagerView(
                new ManagerId(row.getId()),
                new StructureId(row.getStructureId()),
                new BodyCode(row.getBodyCode()),
                new AccountId(row.getAccountId()),
                row.getLogin(),
                JooqManagers.person(row),
                row.getActive(),
                row.getVersion());
    }
}
