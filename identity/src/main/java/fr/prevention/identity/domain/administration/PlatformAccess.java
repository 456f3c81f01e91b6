package fr.prevention.identity.domain.administration;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.NotAllowed;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;

/** Who may do everything that concerns organisations and accounts: the administrators of the platform. */
public final class PlatformAccess {

    private PlatformAccess() {}

    /** Whether this person administers the platform. */
    public static boolean isGivenTo(Actor actor) {
        return actor.holds(Role.PLATFORM_ADMINISTRATOR, OrganisationKind.PLATFORM, Organisation.PORTAL.key());
    }

    /** Refuses everybody else. */
    public static void require(Actor actor) {
        if (!isGivenTo(actor)) {
            throw new IdentityRefused(new NotAllowed());
        }
    }
}
