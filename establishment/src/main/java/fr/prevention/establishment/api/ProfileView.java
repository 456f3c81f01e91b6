package fr.prevention.establishment.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The profile as it stands.
 *
 * @param version to hand back with a save, so that nobody overwrites what they have not seen
 * @param validatedAt first validation (pre-step E0, F061); null while the course is closed
 * @param changedAt last save by somebody; null when nobody has saved since enrolment
 * @param changedBy display name of who saved last; null likewise
 */
public record ProfileView(
        EstablishmentId id,
        Siret siret,
        ProfileContent content,
        long version,
        @Nullable Instant validatedAt,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
