package fr.prevention.platform.demo;

import fr.prevention.identity.api.Actor;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people of a fund who act on its establishments.
 *
 * @param officers by login
 * @param standIn who answers where no officer follows the establishment
 * @param projectGroup who approves in place of the officers, or nobody
 * @param healthService the occupational-health service of the region
 */
record DemoStaff(
        Actor administrator,
        Map<String, Actor> officers,
        Actor standIn,
        @Nullable Actor projectGroup,
        String healthService) {

    Optional<Actor> inCharge(DemoEstablishment establishment) {
        return Optional.ofNullable(officers.get(establishment.officer()));
    }

    Actor reviewer(DemoEstablishment establishment) {
        return projectGroup != null ? projectGroup : inCharge(establishment).orElse(standIn);
    }
}
