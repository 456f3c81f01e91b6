package fr.prevention.identity.domain.audit;

import java.util.Optional;

/**
 * An entry as it was found.
 *
 * @param sealed empty when it can no longer be read as one
 */
public record KeptEntry(long number, Optional<SealedEntry> sealed) {}
