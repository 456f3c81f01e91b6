package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where users are managed: the space, and the organisation for which the person acts in it.
 *
 * @param path the address of the list
 * @param home the home of the space
 */
public record UserPlace(String path, String home, Organisation organisation) {

    static final String MEMBER = "/adherent/profils";
    static final String FUND = "/caisse/utilisateurs";
    static final String BODY = "/organisme/utilisateurs";

    static UserPlace of(String requested, Actor actor) {
        if (requested.startsWith(MEMBER)) {
            return new UserPlace(MEMBER, "/adherent", organisation(actor, OrganisationKind.MEMBER_COMPANY));
        }
        return requested.startsWith(BODY)
                ? new UserPlace(BODY, "/organisme", organisation(actor, OrganisationKind.HEALTH_INSURANCE_BODY))
                : new UserPlace(FUND, "/caisse", organisation(actor, OrganisationKind.REGIONAL_FUND));
    }

    private static Organisation organisation(Actor actor, OrganisationKind kind) {
        return actor.memberships().stream()
                .map(Membership::organisation)
                .filter(organisation -> organisation.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** Whether the users have rights by function, a contact and ranks, as those of a member company. */
    public boolean isMember() {
        return organisation.kind() == OrganisationKind.MEMBER_COMPANY;
    }

    /** The roles that may be given here, in the order of the page. */
    public List<Role> roles() {
        return switch (path) {
            case MEMBER -> List.of(Role.PORTAL_USER, Role.PORTAL_ADMINISTRATOR);
            case BODY -> List.of(Role.BODY_AGENT);
            default -> List.of(Role.PREVENTION_OFFICER, Role.PROJECT_GROUP_MEMBER, Role.FUND_ADMINISTRATOR);
        };
    }

    /** Whether there is more than one role to choose from. */
    public boolean hasRoles() {
        return roles().size() > 1;
    }

    /** The key of what the list is called here. */
    public String title() {
        return switch (path) {
            case MEMBER -> "users.title";
            case BODY -> "users.title.body";
            default -> "users.title.fund";
        };
    }

    UserOf user(AccountId account) {
        return new UserOf(organisation.kind(), organisation.key(), account);
    }

    /** The user of an address; an address that names none leads nowhere. */
    UserOf user(String typed) {
        try {
            return user(new AccountId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
