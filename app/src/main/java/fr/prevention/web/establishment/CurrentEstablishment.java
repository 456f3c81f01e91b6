package fr.prevention.web.establishment;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.UUID;

/** The establishment for which a person acts in the company space. */
public final class CurrentEstablishment {

    private CurrentEstablishment() {}

    /** The establishment of the first membership; the address rules let nobody in without one. */
    public static EstablishmentId of(Actor actor) {
        return actor.keysOf(Role.ESTABLISHMENT_ACCOUNT, OrganisationKind.ESTABLISHMENT).stream()
                .findFirst()
                .map(key -> new EstablishmentId(UUID.fromString(key)))
                .orElseThrow(() -> new IllegalStateException("No establishment for " + actor.account()));
    }
}
