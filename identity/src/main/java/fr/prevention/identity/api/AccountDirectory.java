package fr.prevention.identity.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is who. */
public interface AccountDirectory {

    /**
     * The account as someone who may act, with the memberships that hold today, in one statement; empty when unknown or
     * disabled.
     */
    Optional<Actor> actor(AccountId id);

    /**
     * The same for somebody who signed in at that instant; empty also when the sessions of the account were ended since: a
     * password chosen, rights changed, a deactivation.
     */
    Optional<Actor> actor(AccountId id, Instant signedInAt);

    /** An account, active or not. */
    Optional<AccountView> account(AccountId id);

    /** An account with its contact details, active or not. */
    Optional<AccountSheet> sheet(AccountId id);

    /** The accounts among these that exist, active or not, by name. */
    List<AccountView> accounts(Collection<AccountId> ids);

    /** The active accounts that hold a role at an organisation, by name. */
    List<AccountView> membersOf(OrganisationKind kind, String key, Role role);

    /** The account with this login, active or not, however its login is spaced and cased; empty when none can have it. */
    Optional<AccountView> byLogin(String login);

    /**
     * An account as others see it.
     *
     * @param version to give back with a change of the account
     */
    record AccountView(AccountId id, String login, String displayName, EmailAddress email, long version) {}

    /** An account with what only its holder and those who administer it see. */
    record AccountSheet(AccountView account, ContactDetails details, boolean active) {}
}
