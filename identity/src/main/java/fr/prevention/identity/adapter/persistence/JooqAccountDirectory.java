package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccountDirectory implements AccountDirectory {

    private final DSLContext db;

    JooqAccountDirectory(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Actor> actor(AccountId id) {
        return db.select(ACCOUNT.ID.convertFrom(AccountId::new), ACCOUNT.LOGIN, ACCOUNT.DISPLAY_NAME, memberships())
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .and(ACCOUNT.ACTIVE)
                .fetchOptional(Records.mapping(Actor::new));
    }

    @Override
    public Optional<AccountView> account(AccountId id) {
        return views(ACCOUNT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<AccountView> accounts(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : views(ACCOUNT.ID.in(ids.stream().map(AccountId::value).toList()));
    }

    @Override
    public List<AccountView> membersOf(OrganisationKind kind, String key, Role role) {
        var members = select(MEMBERSHIP.ACCOUNT_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANISATION_KIND.eq(kind.name()))
                .and(MEMBERSHIP.ORGANISATION_KEY.eq(key))
                .and(MEMBERSHIP.ROLE.eq(role.name()));
        return views(ACCOUNT.ID.in(members).and(ACCOUNT.ACTIVE));
    }

    @Override
    public Optional<AccountView> byLogin(String login) {
        return LoginIdentifier.parse(login)
                .flatMap(
                        typed -> views(ACCOUNT.LOGIN.eq(typed.value())).stream().findFirst());
    }

    private List<AccountView> views(Condition condition) {
        return db.select(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.EMAIL.convertFrom(EmailAddress::new),
                        ACCOUNT.VERSION)
                .from(ACCOUNT)
                .where(condition)
                .orderBy(ACCOUNT.DISPLAY_NAME.collate("fr-x-icu"), ACCOUNT.ID)
                .fetch(Records.mapping(AccountView::new));
    }

    private static Field<List<Membership>> memberships() {
        return multiset(select(
                                MEMBERSHIP.ID,
                                MEMBERSHIP.ORGANISATION_KIND.convertFrom(OrganisationKind::valueOf),
                                MEMBERSHIP.ORGANISATION_KEY,
                                MEMBERSHIP.ORGANISATION_NAME,
                                MEMBERSHIP.ROLE.convertFrom(Role::valueOf))
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID))
                .convertFrom(rows -> rows.map(Records.mapping(
                        (id, kind, key, name, role) -> new Membership(id, new Organisation(kind, key, name), role))));
    }
}
