package fr.prevention.preventioncourse.api;

/** What may happen to a step. */
public enum TimelineKind {
    OPENED,
    SAVED,
    DOCUMENT_ADDED,
    DOCUMENT_REPLACED,
    DOCUMENT_REMOVED,
    COMPLETED,
    /** A complete step lost an expected answer or document. */
    NO_LONGER_COMPLETE,
    COMMENTED,
    /** The fund asked for a complement. */
    RETURNED,
    /** The fund asked for a complement on a step it had approved. */
    REOPENED,
    APPROVED,
    MODIFIED_AFTER_APPROVAL
}
