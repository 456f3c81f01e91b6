package fr.prevention.identity.domain.audit;

/**
 * Where the trail ends, at one moment.
 *
 * @param known the last seal, as it was written beside the trail
 * @param last the number of the last entry there is, 0 for none
 */
public record ChainEnd(AuditSeal known, long last) {}
