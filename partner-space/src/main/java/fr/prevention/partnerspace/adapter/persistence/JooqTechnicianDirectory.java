package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.ACCOUNT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNERSHIP;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.TECHNICIAN;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.TechnicianRecord;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.spi.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** A list in one statement, and so is a sheet. */
@Repository
class JooqTechnicianDirectory implements TechnicianDirectory {

    private static final Field<String> DISPLAYED =
            when(TECHNICIAN.USUAL_NAME.ne(""), TECHNICIAN.USUAL_NAME).otherwise(TECHNICIAN.BIRTH_NAME);

    private static final Field<List<TechnicianView>> OF_STRUCTURE = multiset(selectFrom(TECHNICIAN)
                    .where(TECHNICIAN.STRUCTURE_ID.eq(PARTNERSHIP.STRUCTURE_ID))
                    .orderBy(
                            TECHNICIAN.ACTIVE.desc(),
                            DISPLAYED.collate(French.COLLATION),
                            TECHNICIAN.FIRST_NAME.collate(French.COLLATION),
                            TECHNICIAN.ID))
            .convertFrom(rows -> rows.map(JooqTechnicianDirectory::view));

    private static final Field<List<AccountEntryView>> HISTORY = multiset(selectFrom(ACCOUNT_ENTRY)
                    .where(ACCOUNT_ENTRY.TECHNICIAN_ID.eq(TECHNICIAN.ID))
                    .orderBy(ACCOUNT_ENTRY.AT, ACCOUNT_ENTRY.ID))
            .convertFrom(rows -> rows.map(row -> new AccountEntryView(
                    AccountEntryView.Kind.valueOf(row.getKind()), row.getAt(), row.getByName(), row.getReason())));

    private final DSLContext dsl;
    private final Structures structures;
    private final Clock clock;

    JooqTechnicianDirectory(DSLContext dsl, Structures structures, Clock clock) {
        this.dsl = dsl;
        this.structures = structures;
        this.clock = clock;
    }

    @Override
    public TechnicianList list(Actor actor, BodyCode body, StructureId structure) {
        PartnerAccess access = new PartnerAccess(actor);
        if (!access.manages(structure) && !access.actsFor(body)) {
            throw unknownStructure();
        }
        return dsl.select(OF_STRUCTURE, OpenAgreement.limit(AGREEMENT.MAX_TECHNICIANS, LocalDate.now(clock)))
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.STRUCTURE_ID.eq(structure.value()), PARTNERSHIP.BODY_CODE.eq(body.value()))
                .fetchOptional(row -> new TechnicianList(row.value1(), new Places(active(row.value1()), row.value2())))
                .orElseThrow(JooqTechnicianDirectory::unknownStructure);
    }

    @Override
    public TechnicianSheet sheet(Actor actor, TechnicianId technician) {
        return dsl.select(TECHNICIAN, HISTORY)
                .from(TECHNICIAN)
                .where(TECHNICIAN.ID.eq(technician.value()))
                .fetchOptional()
                .filter(row -> mayRead(actor, new StructureId(row.value1().getStructureId())))
                .map(row -> new TechnicianSheet(view(row.value1()), row.value2()))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownTechnician()));
    }

    private boolean mayRead(Actor actor, StructureId structure) {
        PartnerAccess access = new PartnerAccess(actor);
        return access.manages(structure)
                || access.ownBody()
                        .filter(body -> structures.isPartner(structure, body))
                        .isPresent();
    }

    private static int active(List<TechnicianView> technicians) {
        return (int) technicians.stream().filter(TechnicianView::active).count();
    }

    private static PartnerRefused unknownStructure() {
        return new PartnerRefused(new PartnerRefusal.UnknownStructure());
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
