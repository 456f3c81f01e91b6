package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Clock clock;

    JooqAccountDirectory(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actor(AccountId id) {
        return actor(ACCOUNT.ID.eq(id.value()));
    }

    @Override
    public Optional<Actor> actor(AccountId id, Instant signedInAt) {
        return actor(ACCOUNT.ID.eq(id.value()).and(ACCOUNT.SESSIONS_VALID_FROM.le(signedInAt)));
    }

    private Optional<Actor> actor(Condition condition) {
        return db.select(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        memberships(LocalDate.now(clock)))
                .from(ACCOUNT)
                .where(condition)
                .and(ACCOUNT.ACTIVE)
                .fetchOptional(Records.mapping(Actor::new));
    }

    @Override
    public Optional<AccountSheet> sheet(AccountId id) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .fetchOptional(row -> new AccountSheet(
                        new AccountView(
                                new AccountId(row.getId()),
                                row.getLogin(),
                                row.getDisplayName(),
                                new EmailAddress(row.getEmail()),
                                row.getVersion()),
                        new ContactDetails(
                                row.getDisplayName(), row.getGivenName(), row.getFamilyName(), row.getPhone()),
                        row.getActive()));
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
                .and(MEMBERSHIP.ROLE.eq(role.name()))
                .and(MembershipRows.holdOn(LocalDate.now(clock)));
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

    private static Field<List<Membership>> memberships(LocalDate today) {
        return multiset(MembershipRows.select()
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(MembershipRows.holdOn(today))
                        .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID))
                .convertFrom(rows -> rows.map(Records.mapping(MembershipRows::toDomain)));
    }
}
