package fr.prevention.identity.api;

/** Where a claim stands. */
public enum RecoveryState {
    /** Nobody has decided yet. */
    ASKED,
    /** Approved; the former administrators may still object. */
    APPROVED,
    /** Refused. */
    REFUSED,
    /** A former administrator objected in time: nothing changes hands. */
    OBJECTED,
    /** The access has changed hands. */
    CARRIED_OUT,
    /** Its time came and nothing could change hands any more. */
    ABANDONED
}
