package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.ACCOUNT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.MANAGER;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNERSHIP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.ManagerRecord;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** A list in one statement, and so is a sheet. */
@Repository
class JooqManagerDirectory implements ManagerDirectory {

    private static final Field<String> DISPLAYED =
            when(MANAGER.USUAL_NAME.ne(""), MANAGER.USUAL_NAME).otherwise(MANAGER.BIRTH_NAME);

    private static final Field<List<ManagerView>> OF_STRUCTURE = multiset(selectFrom(MANAGER)
                    .where(MANAGER.STRUCTURE_ID.eq(PARTNERSHIP.STRUCTURE_ID))
                    .orderBy(
                            MANAGER.ACTIVE.desc(),
                            DISPLAYED.collate(French.COLLATION),
                            MANAGER.FIRST_NAME.collate(French.COLLATION),
                            MANAGER.ID))
            .convertFrom(rows -> rows.map(JooqManagerDirectory::view));

    private static final Field<List<AccountEntryView>> HISTORY = multiset(selectFrom(ACCOUNT_ENTRY)
                    .where(ACCOUNT_ENTRY.MANAGER_ID.eq(MANAGER.ID))
                    .orderBy(ACCOUNT_ENTRY.AT, ACCOUNT_ENTRY.ID))
            .convertFrom(rows -> rows.map(row -> new AccountEntryView(
                    AccountEntryView.Kind.valueOf(row.getKind()), row.getAt(), row.getByName(), row.getReason())));

    private final DSLContext dsl;
    private final Clock clock;

    JooqManagerDirectory(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public ManagerList list(Actor actor, BodyCode body, StructureId structure) {
        if (!new PartnerAccess(actor).actsFor(body)) {
            throw unknownStructure();
        }
        return dsl.select(OF_STRUCTURE, OpenAgreement.limit(AGREEMENT.MAX_MANAGERS, LocalDate.now(clock)))
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.STRUCTURE_ID.eq(structure.value()), PARTNERSHIP.BODY_CODE.eq(body.value()))
                .fetchOptional(row -> new ManagerList(row.value1(), new Places(active(row.value1()), row.value2())))
                .orElseThrow(JooqManagerDirectory::unknownStructure);
    }

    @Override
    public ManagerSheet sheet(Actor actor, ManagerId manager) {
        return dsl.select(MANAGER, HISTORY)
                .from(MANAGER)
                .where(MANAGER.ID.eq(manager.value()))
                .fetchOptional()
                .filter(row -> new PartnerAccess(actor)
                        .actsFor(new BodyCode(row.value1().getBodyCode())))
                .map(row -> new ManagerSheet(view(row.value1()), row.value2()))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownManagerAccount()));
    }

    private static int active(List<ManagerView> managers) {
        return (int) managers.stream().filter(ManagerView::active).count();
    }

    private static PartnerRefused unknownStructure() {
        return new PartnerRefused(new PartnerRefusal.UnknownStructure());
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
