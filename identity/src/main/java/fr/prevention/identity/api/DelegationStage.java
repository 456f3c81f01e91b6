package fr.prevention.identity.api;

/** What happened to a delegation. */
public enum DelegationStage {
    /** Offered by mail; nothing is open yet. */
    OFFERED,
    /** Accepted: the outside person may act until the last day. */
    ACCEPTED,
    /** Its last day is another one. */
    EXTENDED,
    /** Seven days are left at most. */
    ENDING_SOON,
    /** Its last day is over. */
    EXPIRED,
    /** Taken back by the organisation. */
    WITHDRAWN,
    /** The offer was never accepted in its time. */
    LAPSED
}
