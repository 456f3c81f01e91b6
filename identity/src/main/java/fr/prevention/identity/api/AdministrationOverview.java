package fr.prevention.identity.api;

import fr.prevention.identity.api.AccountDirectory.AccountSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every organisation and every account, for the administrators of the platform; others are refused with {@link
 * IdentityRefusal.NotAllowed}.
 */
public interface AdministrationOverview {

    /** What there is, and what awaits somebody. */
    Figures figures(Actor actor);

    OrganisationPage organisations(Actor actor, OrganisationQuery query);

    /** An organisation with its people, empty when it is not known. */
    Optional<OrganisationSheet> organisation(Actor actor, OrganisationKind kind, String key);

    AccountPage accounts(Actor actor, AccountQuery query);

    /** An account with everything that its administration needs, empty when there is none. */
    Optional<AccountFile> account(Actor actor, AccountId id);

    /**
     * How much there is.
     *
     * @param organisations how many of each kind; a kind without any is absent
     * @param withoutPassword active accounts that nobody has come in with yet
     * @param lastingAdministrators active accounts that administer the platform without end
     */
    record Figures(
            Map<OrganisationKind, Integer> organisations,
            int active,
            int inactive,
            int withoutPassword,
            int lastingAdministrators,
            long auditEntries) {

        public Figures {
            organisations = Map.copyOf(organisations);
        }
    }

    /**
     * Which organisations, in which order.
     *
     * @param text part of the name or of the key
     * @param page 1 for the first
     */
    record OrganisationQuery(
            @Nullable OrganisationKind kind,
            String text,
            OrganisationSort sort,
            boolean descending,
            int page,
            int size) {}

    /** By what organisations are ordered. */
    enum OrganisationSort {
        NAME,
        KIND,
        PEOPLE,
        REGISTERED
    }

    /** Some of the organisations. {@code total} counts all that were asked for. */
    record OrganisationPage(List<OrganisationLine> lines, int total, int page) {}

    /**
     * An organisation as a line of the list.
     *
     * @param people active accounts that act for it today
     */
    record OrganisationLine(Organisation organisation, Instant registeredAt, int people) {}

    /** An organisation with its people, by name: those of today first, those whose time has ended after. */
    record OrganisationSheet(Organisation organisation, Instant registeredAt, List<Person> people) {}

    /** Somebody who acts, or acted, for an organisation. */
    record Person(AccountId account, String login, String displayName, AccountState state, Membership membership) {}

    /**
     * Which accounts, in which order.
     *
     * @param text part of the login, of the name or of the address
     */
    record AccountQuery(
            String text,
            @Nullable AccountState state,
            @Nullable Role role,
            AccountSort sort,
            boolean descending,
            int page,
            int size) {}

    /** By what accounts are ordered. */
    enum AccountSort {
        NAME,
        LOGIN,
        EMAIL,
        CREATED
    }

    /** Whether somebody can come in with an account. */
    enum AccountState {
        ACTIVE,
        /** Active, but no password was chosen yet, or none since it was reactivated. */
        WITHOUT_PASSWORD,
        INACTIVE
    }

    /** Some of the accounts. {@code total} counts all that were asked for. */
    record AccountPage(List<AccountLine> lines, int total, int page) {}

    /**
     * An account as a line of the list.
     *
     * @param organisations the names of those for which it acts today, by name
     */
    record AccountLine(
            AccountId id,
            String login,
            String displayName,
            EmailAddress email,
            AccountState state,
            Instant createdAt,
            List<String> organisations) {}

    /**
     * An account in full.
     *
     * @param formerLogins those it had before
     * @param memberships all of them, ended ones included, in the order in which they were granted
     */
    record AccountFile(
            AccountSheet sheet,
            AccountState state,
            Instant createdAt,
            List<String> formerLogins,
            List<Granted> memberships) {}

    /** A membership and since when it is held. */
    record Granted(Membership membership, Instant at) {}
}
