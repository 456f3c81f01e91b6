package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static fr.prevention.identity.adapter.persistence.generated.Tables.ORGANISATION;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AdministrationOverview.OrganisationLine;
import fr.prevention.identity.api.AdministrationOverview.OrganisationPage;
import fr.prevention.identity.api.AdministrationOverview.OrganisationQuery;
import fr.prevention.identity.api.AdministrationOverview.OrganisationSheet;
import fr.prevention.identity.api.AdministrationOverview.Person;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Records;
import org.jooq.SelectField;

/** The reads of all organisations. */
record AdministeredOrganisations(DSLContext db, LocalDate today) {

    private static final SelectField<Organisation> ORGANISATION_READ = row(
                    ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf), ORGANISATION.KEY, ORGANISATION.NAME)
            .mapping(Organisation::new);

    OrganisationPage page(OrganisationQuery query) {
        var wanted = matching(query);
        var people = people();
        var lines = db.select(ORGANISATION_READ, ORGANISATION.REGISTERED_AT, people)
                .from(ORGANISATION)
                .where(wanted)
                .orderBy(order(query, people))
                .limit(query.size())
                .offset((long) (query.page() - 1) * query.size())
                .fetch(Records.mapping(OrganisationLine::new));
        return new OrganisationPage(lines, db.fetchCount(ORGANISATION, wanted), query.page());
    }

    Optional<OrganisationSheet> sheet(OrganisationKind kind, String key) {
        return db.select(ORGANISATION_READ, ORGANISATION.REGISTERED_AT, persons())
                .from(ORGANISATION)
                .where(ORGANISATION.KIND.eq(kind.name()))
                .and(ORGANISATION.KEY.eq(key))
                .fetchOptional(Records.mapping(OrganisationSheet::new));
    }

    private static Condition matching(OrganisationQuery query) {
        var kind = query.kind();
        return (kind == null ? noCondition() : ORGANISATION.KIND.eq(kind.name()))
                .and(
                        query.text().isEmpty()
                                ? noCondition()
                                : ORGANISATION
                                        .NAME
                                        .containsIgnoreCase(query.text())
                                        .or(ORGANISATION.KEY.containsIgnoreCase(query.text())));
    }

    private static List<OrderField<?>> order(OrganisationQuery query, Field<Integer> people) {
        Field<?> chosen = switch (query.sort()) {
            case NAME -> ORGANISATION.NAME.collate("fr-x-icu");
            case KIND -> ORGANISATION.KIND;
            case PEOPLE -> people;
            case REGISTERED -> ORGANISATION.REGISTERED_AT;
        };
        return List.of(
                query.descending() ? chosen.desc() : chosen.asc(),
                ORGANISATION.NAME,
                ORGANISATION.KIND,
                ORGANISATION.KEY);
    }

    private Field<Integer> people() {
        return field(select(countDistinct(MEMBERSHIP.ACCOUNT_ID))
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .where(MEMBERSHIP.ORGANISATION_KIND.eq(ORGANISATION.KIND))
                .and(MEMBERSHIP.ORGANISATION_KEY.eq(ORGANISATION.KEY))
                .and(MembershipRows.holdOn(today))
                .and(ACCOUNT.ACTIVE));
    }

    private Field<List<Person>> persons() {
        var now = MembershipRows.holdOn(today);
        return multiset(select(
                                ACCOUNT.ID.convertFrom(AccountId::new),
                                ACCOUNT.LOGIN,
                                ACCOUNT.DISPLAY_NAME,
                                AccountRows.STATE,
                                MembershipRows.MEMBERSHIP_READ)
                        .from(MEMBERSHIP)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                        .where(MEMBERSHIP.ORGANISATION_KIND.eq(ORGANISATION.KIND))
                        .and(MEMBERSHIP.ORGANISATION_KEY.eq(ORGANISATION.KEY))
                        .orderBy(now.desc(), ACCOUNT.DISPLAY_NAME.collate("fr-x-icu"), ACCOUNT.ID, MEMBERSHIP.ID))
                .convertFrom(rows -> rows.map(Records.mapping(Person::new)));
    }
}
