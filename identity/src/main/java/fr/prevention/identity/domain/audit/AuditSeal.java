package fr.prevention.identity.domain.audit;

/**
 * The seal of an entry of the audit trail.
 *
 * @param number rank of the entry, 1 for the first, 0 for the beginning of the chain
 * @param value 64 hexadecimal digits: the SHA-256 of the entry and of the seal before
 */
public record AuditSeal(long number, String value) {

    /** The seal before the first entry. */
    public static final AuditSeal BEGINNING = new AuditSeal(0, "0".repeat(64));
}
