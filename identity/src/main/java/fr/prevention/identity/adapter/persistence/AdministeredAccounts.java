package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.LOGIN_EVER;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;

import fr.prevention.identity.api.AccountDirectory.AccountSheet;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AdministrationOverview.AccountFile;
import fr.prevention.identity.api.AdministrationOverview.AccountLine;
import fr.prevention.identity.api.AdministrationOverview.AccountPage;
import fr.prevention.identity.api.AdministrationOverview.AccountQuery;
import fr.prevention.identity.api.AdministrationOverview.AccountState;
import fr.prevention.identity.api.AdministrationOverview.Granted;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Records;

/** The reads of all accounts. */
record AdministeredAccounts(DSLContext db, LocalDate today) {

    AccountPage page(AccountQuery query) {
        var wanted = matching(query);
        var lines = db.select(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.EMAIL.convertFrom(EmailAddress::new),
                        AccountRows.STATE,
                        ACCOUNT.CREATED_AT,
                        organisations())
                .from(ACCOUNT)
                .where(wanted)
                .orderBy(order(query))
                .limit(query.size())
                .offset((long) (query.page() - 1) * query.size())
                .fetch(Records.mapping(AccountLine::new));
        return new AccountPage(lines, db.fetchCount(ACCOUNT, wanted), query.page());
    }

    Optional<AccountFile> file(AccountId id) {
        return db.select(ACCOUNT, AccountRows.STATE, formerLogins(), memberships())
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .fetchOptional(Records.mapping((row, state, logins, memberships) -> new AccountFile(
                        new AccountSheet(
                                new AccountView(
                                        new AccountId(row.getId()),
                                        row.getLogin(),
                                        row.getDisplayName(),
                                        new EmailAddress(row.getEmail()),
                                        row.getVersion()),
                                new ContactDetails(
                                        row.getDisplayName(), row.getGivenName(), row.getFamilyName(), row.getPhone()),
                                row.getActive()),
                        state,
                        row.getCreatedAt(),
                        logins,
                        memberships)));
    }

    private Condition matching(AccountQuery query) {
        var text = query.text();
        AccountState state = query.state();
        var role = query.role();
        return (text.isEmpty()
                        ? noCondition()
                        : ACCOUNT.LOGIN
                                .containsIgnoreCase(text.replace(" ", ""))
                                .or(ACCOUNT.DISPLAY_NAME.containsIgnoreCase(text))
                                .or(ACCOUNT.EMAIL.containsIgnoreCase(text)))
                .and(state == null ? noCondition() : AccountRows.in(state))
                .and(
                        role == null
                                ? noCondition()
                                : exists(selectOne()
                                        .from(MEMBERSHIP)
                                        .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                                        .and(MEMBERSHIP.ROLE.eq(role.name()))
                                        .and(MembershipRows.holdOn(today))));
    }

    private static List<OrderField<?>> order(AccountQuery query) {
        Field<?> field = switch (query.sort()) {
            case NAME -> ACCOUNT.DISPLAY_NAME.collate("fr-x-icu");
            case LOGIN -> ACCOUNT.LOGIN;
            case EMAIL -> ACCOUNT.EMAIL;
            case CREATED -> ACCOUNT.CREATED_AT;
        };
        return List.of(query.descending() ? field.desc() : field.asc(), ACCOUNT.ID);
    }

    private Field<List<String>> organisations() {
        return multiset(selectDistinct(MEMBERSHIP.ORGANISATION_NAME)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(MembershipRows.holdOn(today))
                        .orderBy(MEMBERSHIP.ORGANISATION_NAME))
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    private static Field<List<String>> formerLogins() {
        return multiset(select(LOGIN_EVER.LOGIN)
                        .from(LOGIN_EVER)
                        .where(LOGIN_EVER.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(LOGIN_EVER.LOGIN.ne(ACCOUNT.LOGIN))
                        .orderBy(LOGIN_EVER.LOGIN))
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    private static Field<List<Granted>> memberships() {
        return multiset(select(MembershipRows.MEMBERSHIP_READ, MEMBERSHIP.GRANTED_AT)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID))
                .convertFrom(rows -> rows.map(Records.mapping(Granted::new)));
    }
}
