package fr.prevention.partnerspace.api;

/** Where a service request stands between the structure that sends it and the body that treats it. */
public enum RequestStatus {
    /** Being written; the body does not see it. */
    DRAFT,
    /** Sent, and taken in charge by nobody yet. */
    SENT,
    /** An agent of the body treats it. */
    IN_PROGRESS,
    /** The body asked for more: the structure is awaited. */
    MORE_ASKED,
    /** Closed: the body did what was asked. */
    DONE,
    /** Closed: the body refused, with a reason. */
    REFUSED,
    /** Closed: the structure gave it up. */
    CANCELLED;

    /** Whether nothing more is expected of anybody. */
    public boolean isEnded() {
        return this == DONE || this == REFUSED || this == CANCELLED;
    }

    /** Whether the body has it and has not closed it. */
    public boolean isOpen() {
        return this == SENT || this == IN_PROGRESS || this == MORE_ASKED;
    }
}
