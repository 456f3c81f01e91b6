package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.LOGIN_EVER;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static fr.prevention.identity.adapter.persistence.generated.Tables.ORGANISATION;
import static java.util.stream.Collectors.groupingBy;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.domain.users.RosterMember;
import fr.prevention.identity.domain.users.UserRoles;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqRosters implements Rosters {

    private final DSLContext db;
    private final Clock clock;

    JooqRosters(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Roster> held(OrganisationKind kind, String key) {
        return db.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.KIND.eq(kind.name()))
                .and(ORGANISATION.KEY.eq(key))
                .forUpdate()
                .fetchOptional(row -> roster(new Organisation(kind, key, row.value1())));
    }

    @Override
    public Roster held(Organisation organisation, Instant at) {
        db.insertInto(ORGANISATION)
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.KEY, organisation.key())
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.REGISTERED_AT, at)
                .onConflictDoNothing()
                .execute();
        return held(organisation.kind(), organisation.key()).orElseThrow();
    }

    private Roster roster(Organisation organisation) {
        var roles = UserRoles.of(organisation.kind()).stream().map(Enum::name).toList();
        var byAccount = db
                .select(
                        MEMBERSHIP.ACCOUNT_ID,
                        MEMBERSHIP.ROLE,
                        MEMBERSHIP.RIGHTS,
                        MEMBERSHIP.VALID_UNTIL,
                        MEMBERSHIP.PORTAL_CONTACT,
                        MEMBERSHIP.SUSPENDED_AT,
                        ACCOUNT.ACTIVE)
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .where(at(organisation.kind(), organisation.key()))
                .and(MEMBERSHIP.ROLE.in(roles))
                .and(MembershipRows.unendedOn(LocalDate.now(clock)))
                .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID)
                .fetch()
                .stream()
                .collect(groupingBy(row -> row.get(MEMBERSHIP.ACCOUNT_ID), LinkedHashMap::new, Collectors.toList()));
        return new Roster(
                organisation,
                byAccount.values().stream().map(JooqRosters::member).toList());
    }

    private static RosterMember member(List<? extends Record> rows) {
        var first = rows.getFirst();
        return new RosterMember(
                new AccountId(first.get(MEMBERSHIP.ACCOUNT_ID)),
                rows.stream()
                        .map(row -> MembershipRows.role(row.get(MEMBERSHIP.ROLE)))
                        .collect(Collectors.toSet()),
                rows.stream()
                        .flatMap(row -> MembershipRows.rights(row.get(MEMBERSHIP.RIGHTS)))
                        .collect(Collectors.toSet()),
                first.get(MEMBERSHIP.VALID_UNTIL),
                rows.stream().anyMatch(row -> row.get(MEMBERSHIP.PORTAL_CONTACT)),
                rows.stream().allMatch(row -> row.get(MEMBERSHIP.SUSPENDED_AT) != null),
                first.get(ACCOUNT.ACTIVE));
    }

    @Override
    public void suspend(OrganisationKind kind, String key, AccountId account, Instant at) {
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.SUSPENDED_AT, at)
                .where(at(kind, key))
                .and(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void resume(OrganisationKind kind, String key, AccountId account) {
        db.update(MEMBERSHIP)
                .setNull(MEMBERSHIP.SUSPENDED_AT)
                .where(at(kind, key))
                .and(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void markContact(OrganisationKind kind, String key, AccountId account, boolean contact) {
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.PORTAL_CONTACT, contact)
                .where(at(kind, key))
                .and(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public boolean actsElsewhere(AccountId account, OrganisationKind kind, String key, Instant at) {
        return db.fetchExists(
                MEMBERSHIP,
                MEMBERSHIP
                        .ACCOUNT_ID
                        .eq(account.value())
                        .and(DSL.not(at(kind, key)))
                        .and(MembershipRows.holdOn(LocalDate.ofInstant(at, clock.getZone()))));
    }

    @Override
    public int highestRank(String stem) {
        var rank = DSL.field("substring({0} from {1})::int", Integer.class, LOGIN_EVER.LOGIN, "\\.([0-9]+)$");
        return db.select(DSL.max(rank))
                .from(LOGIN_EVER)
                .where(LOGIN_EVER.LOGIN.startsWith(stem + "."))
                .and(LOGIN_EVER.LOGIN.likeRegex("^[a-z0-9]+\\.[0-9]{1,6}$"))
                .fetchOptional(row -> row.value1())
                .orElse(0);
    }

    private static Condition at(OrganisationKind kind, String key) {
        return MEMBERSHIP.ORGANISATION_KIND.eq(kind.name()).and(MEMBERSHIP.ORGANISATION_KEY.eq(key));
    }
}
