package fr.prevention.identity.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reading about the users of an organisation, for whoever manages them. Whether a person does is decided on the memberships
 * of the actor; nothing is found for anybody else.
 */
public interface OrganisationUserDirectory {

    /** Whether this person manages the users of that organisation. */
    boolean manages(Actor actor, OrganisationKind kind, String key);

    /** One page of the users, in two statements. */
    UserPage users(Actor actor, UserQuery query);

    /** One user; everybody finds the own line. */
    Optional<UserLine> user(Actor actor, OrganisationUsers.UserOf user);

    /** What a list of users may be ordered by. */
    enum Sort {
        LOGIN,
        NAME,
        EMAIL
    }

    /**
     * Which users.
     *
     * @param login, name, email part of a word, or empty
     * @param active only those who can act, only the others, or null for both
     * @param contact only the contacts, only the others, or null for both
     * @param page from 1
     */
    record UserQuery(
            OrganisationKind kind,
            String key,
            String login,
            String name,
            String email,
            @Nullable Boolean active,
            @Nullable Boolean contact,
            Sort sort,
            boolean descending,
            int page,
            int size) {}

    /** A page of users and how many there are on all pages. */
    record UserPage(List<UserLine> rows, int total) {}

    /**
     * A user as those who manage it see it.
     *
     * @param until the last day of a limited access, null without end
     * @param suspended whether the organisation suspended it
     * @param open whether the account itself can come in
     * @param invited whether no password was chosen yet
     * @param contact whether it is a portal contact
     * @param version to give back with a change of its rights
     */
    record UserLine(
            AccountId account,
            String login,
            ContactDetails details,
            EmailAddress email,
            Set<Role> roles,
            Set<Right> rights,
            @Nullable LocalDate until,
            boolean suspended,
            boolean open,
            boolean invited,
            boolean contact,
            long version) {

        public UserLine {
            roles = Set.copyOf(roles);
            rights = Set.copyOf(rights);
        }

        /** Whether the person can act for the organisation. */
        public boolean active() {
            return open && !suspended;
        }
    }
}
