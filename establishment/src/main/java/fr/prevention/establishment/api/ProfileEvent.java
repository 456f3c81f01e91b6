package fr.prevention.establishment.api;

import java.time.Instant;

/** What can happen to a profile. */
public sealed interface ProfileEvent permits ProfileValidated, ProfileChanged {

    EstablishmentId id();

    Instant occurredAt();
}
