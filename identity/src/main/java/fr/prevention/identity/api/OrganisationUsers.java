package fr.prevention.identity.api;

import java.util.Set;

/**
 * The users that an organisation gives itself ({@code Profils}): a member company's portal administrator its collaborators,
 * the administrator of a fund its officers. Whoever acts must manage the users of that very organisation at that moment,
 * else every method is refused with {@link IdentityRefusal.UnknownOrganisation}; an account that is not one of them is
 * {@link IdentityRefusal.UnknownAccount}. The own access is left alone ({@link IdentityRefusal.OwnAccessProtected}) and one
 * administrator always remains ({@link IdentityRefusal.LastAdministrator}), however many act at the same time. Whatever
 * lessens or changes an access ends the open sessions of that person, who is told by mail.
 */
public interface OrganisationUsers {

    /**
     * Opens an account for a collaborator and mails the link on which to choose a password. Without a login of choice the
     * user of a member company gets {@code ETS}, the member number, a dot and the next rank, never used before (F126);
     * elsewhere the initial of the first name, a dot and the name.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken} or {@link IdentityRefusal.BeyondOwnRights}
     */
    AccountId create(Actor actor, CreateUser command);

    /**
     * Replaces the roles and rights of a user.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.BeyondOwnRights}, or {@link IdentityRefusal.ChangedMeanwhile} when
     *     the user was changed since the given version was read
     */
    void changeRights(Actor actor, ChangeUserRights command);

    /** Lets a user act for the organisation no more; an account that acts for no other is shut out. */
    void suspend(Actor actor, UserOf user);

    /** Lets a suspended user act again; an account that was shut out chooses a new password by a mailed link. */
    void resume(Actor actor, UserOf user);

    /** Says whether this user is the person whom the service contacts; everybody says it of oneself (F118). */
    void markContact(Actor actor, UserOf user, boolean contact);

    /** Takes a user out of the organisation. What the person did stays in the histories under its name. */
    void remove(Actor actor, UserOf user);

    /** A user of an organisation. */
    record UserOf(OrganisationKind kind, String key, AccountId account) {}

    /**
     * Open an account for this person.
     *
     * @param user the id of the account, made by the form so that sending it twice opens one
     * @param login the login wanted, or empty for the usual one
     * @param rights what a portal user may do; of no effect for other roles
     */
    record CreateUser(
            UserOf user, String login, ContactDetails details, EmailAddress email, Set<Role> roles, Set<Right> rights) {

        public CreateUser {
            roles = Set.copyOf(roles);
            rights = Set.copyOf(rights);
        }
    }

    /**
     * Give this user these roles and rights instead.
     *
     * @param version the version of the user that was shown, from {@link OrganisationUserDirectory.UserLine}
     */
    record ChangeUserRights(UserOf user, Set<Role> roles, Set<Right> rights, long version) {

        public ChangeUserRights {
            roles = Set.copyOf(roles);
            rights = Set.copyOf(rights);
        }
    }
}
