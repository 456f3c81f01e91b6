package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.CREDENTIAL;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.domain.users.UserRoles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqOrganisationUserDirectory implements OrganisationUserDirectory {

    private static final Field<Boolean> INVITED = not(exists(
                    selectOne().from(CREDENTIAL).where(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID))))
            .as("invited");

    private final DSLContext db;
    private final Clock clock;

    JooqOrganisationUserDirectory(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean manages(Actor actor, OrganisationKind kind, String key) {
        return UserRoles.administering(kind)
                        .filter(role -> actor.holds(role, kind, key))
                        .isPresent()
                || actor.may(Right.USERS, kind, key);
    }

    @Override
    public UserPage users(Actor actor, UserQuery query) {
        if (!manages(actor, query.kind(), query.key())) {
            return new UserPage(List.of(), 0);
        }
        var condition = exists(memberships(query.kind(), query.key())).and(filter(query));
        var total = db.fetchCount(ACCOUNT, condition);
        var rows = db.select(ACCOUNT.asterisk(), INVITED, held(query.kind(), query.key()))
                .from(ACCOUNT)
                .where(condition)
                .orderBy(order(query), ACCOUNT.ID.asc())
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch(row -> line(row, query.kind(), query.key()));
        return new UserPage(rows, total);
    }

    @Override
    public Optional<UserLine> user(Actor actor, UserOf user) {
        var own = user.account().equals(actor.account()) && actor.belongsTo(user.kind(), user.key());
        return own || manages(actor, user.kind(), user.key())
                ? db.select(ACCOUNT.asterisk(), INVITED, held(user.kind(), user.key()))
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(user.account().value()))
                        .and(exists(memberships(user.kind(), user.key())))
                        .fetchOptional(row -> line(row, user.kind(), user.key()))
                : Optional.empty();
    }

    private Condition filter(UserQuery query) {
        var acting = DSL.condition(ACCOUNT.ACTIVE)
                .and(exists(memberships(query.kind(), query.key(), MEMBERSHIP.SUSPENDED_AT.isNull())));
        var contact = exists(memberships(query.kind(), query.key(), MEMBERSHIP.PORTAL_CONTACT.isTrue()));
        return containing(ACCOUNT.LOGIN, query.login())
                .and(containing(ACCOUNT.DISPLAY_NAME, query.name()))
                .and(containing(ACCOUNT.EMAIL, query.email()))
                .and(wanted(acting, query.active()))
                .and(wanted(contact, query.contact()));
    }

    private static Condition containing(Field<String> field, String part) {
        return part.isBlank() ? noCondition() : field.containsIgnoreCase(part.strip());
    }

    private static Condition wanted(Condition condition, @Nullable Boolean wanted) {
        if (wanted == null) {
            return noCondition();
        }
        return wanted ? condition : not(condition);
    }

    private static OrderField<?> order(UserQuery query) {
        Field<String> by = switch (query.sort()) {
            case LOGIN -> ACCOUNT.LOGIN.collate("fr-x-icu");
            case NAME -> ACCOUNT.DISPLAY_NAME.collate("fr-x-icu");
            case EMAIL -> ACCOUNT.EMAIL;
        };
        return query.descending() ? by.desc() : by.asc();
    }

    private Select<?> memberships(OrganisationKind kind, String key, Condition... more) {
        return selectOne()
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                .and(at(kind, key))
                .and(DSL.and(more));
    }

    private Field<Result<Record5<String, String[], LocalDate, Boolean, Boolean>>> held(
            OrganisationKind kind, String key) {
        return multiset(select(
                                MEMBERSHIP.ROLE,
                                MEMBERSHIP.RIGHTS,
                                MEMBERSHIP.VALID_UNTIL,
                                MEMBERSHIP.PORTAL_CONTACT,
                                MEMBERSHIP.SUSPENDED_AT.isNotNull())
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(at(kind, key))
                        .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID))
                .as("held");
    }

    private Condition at(OrganisationKind kind, String key) {
        var roles = UserRoles.of(kind).stream().map(Enum::name).toList();
        return MEMBERSHIP
                .ORGANISATION_KIND
                .eq(kind.name())
                .and(MEMBERSHIP.ORGANISATION_KEY.eq(key))
                .and(MEMBERSHIP.ROLE.in(roles))
                .and(MembershipRows.unendedOn(LocalDate.now(clock)));
    }

    private UserLine line(Record row, OrganisationKind kind, String key) {
        var held = row.get(held(kind, key));
        return new UserLine(
                new AccountId(row.get(ACCOUNT.ID)),
                row.get(ACCOUNT.LOGIN),
                new ContactDetails(
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(ACCOUNT.GIVEN_NAME),
                        row.get(ACCOUNT.FAMILY_NAME),
                        row.get(ACCOUNT.PHONE)),
                new EmailAddress(row.get(ACCOUNT.EMAIL)),
                held.stream().map(each -> MembershipRows.role(each.value1())).collect(Collectors.toSet()),
                held.stream()
                        .flatMap(each -> MembershipRows.rights(each.value2()))
                        .collect(Collectors.toSet()),
                held.getFirst().value3(),
                held.stream().allMatch(each -> each.value5()),
                row.get(ACCOUNT.ACTIVE),
                row.get(INVITED),
                held.stream().anyMatch(each -> each.value4()),
                row.get(ACCOUNT.VERSION));
    }
}
