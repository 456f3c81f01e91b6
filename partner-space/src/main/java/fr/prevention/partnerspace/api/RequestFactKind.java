package fr.prevention.partnerspace.api;

/** What may happen to a service request. */
public enum RequestFactKind {
    DRAFTED,
    SENT,
    /** An agent took it, or was given it; the detail names the agent. */
    ASSIGNED,
    MORE_ASKED,
    ANSWERED,
    DOCUMENT_ADDED,
    DONE,
    REFUSED,
    CANCELLED,
    /** The retention of the kind is over: the portal erased the personal data. */
    ERASED
}
