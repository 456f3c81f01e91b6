package fr.prevention.identity.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is who. */
public interface AccountDirectory {

    /** The account as someone who may act, with its memberships, in one statement; empty when unknown or disabled. */
    Optional<Actor> actor(AccountId id);

    /** An account, active or not. */
    Optional<AccountView> account(AccountId id);

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
}
