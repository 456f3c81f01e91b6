package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import java.util.Optional;

/** Reading one step. Open to the establishment and to the fund that follows it, even before the profile is validated. */
public interface StepSheet {

    /** Empty when the step does not exist or is not this actor's to read. */
    Optional<StepView> step(Actor actor, EstablishmentId establishment, StepCode step);
}
