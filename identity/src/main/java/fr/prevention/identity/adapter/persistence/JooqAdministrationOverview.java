package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.AUDIT_HEAD;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static fr.prevention.identity.adapter.persistence.generated.Tables.ORGANISATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministrationOverview;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.administration.PlatformAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqAdministrationOverview implements AdministrationOverview {

    private final DSLContext db;
    private final Clock clock;

    JooqAdministrationOverview(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Figures figures(Actor actor) {
        PlatformAccess.require(actor);
        return db.select(
                        organisations(),
                        accounts(AccountRows.in(AccountState.ACTIVE)),
                        accounts(AccountRows.in(AccountState.INACTIVE)),
                        accounts(AccountRows.in(AccountState.WITHOUT_PASSWORD)),
                        accounts(AccountRows.IS_ACTIVE.and(ACCOUNT.ID.in(select(MEMBERSHIP.ACCOUNT_ID)
                                .from(MEMBERSHIP)
                                .where(MEMBERSHIP.ROLE.eq(Role.PLATFORM_ADMINISTRATOR.name()))
                                .and(MEMBERSHIP.VALID_UNTIL.isNull())))),
                        field(select(AUDIT_HEAD.NUMBER).from(AUDIT_HEAD)))
                .fetchSingle(Records.mapping(Figures::new));
    }

    @Override
    public OrganisationPage organisations(Actor actor, OrganisationQuery query) {
        return organisations(actor).page(query);
    }

    @Override
    public Optional<OrganisationSheet> organisation(Actor actor, OrganisationKind kind, String key) {
        return organisations(actor).sheet(kind, key);
    }

    @Override
    public AccountPage accounts(Actor actor, AccountQuery query) {
        return accounts(actor).page(query);
    }

    @Override
    public Optional<AccountFile> account(Actor actor, AccountId id) {
        return accounts(actor).file(id);
    }

    private AdministeredOrganisations organisations(Actor actor) {
        PlatformAccess.require(actor);
        return new AdministeredOrganisations(db, LocalDate.now(clock));
    }

    private AdministeredAccounts accounts(Actor actor) {
        PlatformAccess.require(actor);
        return new AdministeredAccounts(db, LocalDate.now(clock));
    }

    private static Field<Map<OrganisationKind, Integer>> organisations() {
        return multiset(select(ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf), count())
                        .from(ORGANISATION)
                        .groupBy(ORGANISATION.KIND))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }

    private static Field<Integer> accounts(Condition condition) {
        return field(selectCount().from(ACCOUNT).where(condition));
    }
}
