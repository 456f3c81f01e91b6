package fr.prevention.identity.api;

/**
 * The trail of the acts that must stay provable: append-only, each entry sealed together with the seal of the one before,
 * so that none can be changed or taken out without a trace.
 */
public interface AuditTrail {

    /**
     * Appends an entry in the transaction of the act, as its last statement: the end of the trail is held until then.
     * Appending an id again changes nothing.
     */
    void append(AuditEntry entry);
}
