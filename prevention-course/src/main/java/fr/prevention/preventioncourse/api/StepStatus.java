package fr.prevention.preventioncourse.api;

/** Where a step stands between the establishment that answers and the fund that reviews. */
public enum StepStatus {
    /** Nothing answered, nothing deposited. */
    TO_DO,
    /** The establishment is working on it. */
    IN_PROGRESS,
    /** Every expected answer and document is there: the fund has been told and is awaited. */
    COMPLETE,
    /** The fund asked for a complement: the establishment is awaited. */
    TO_COMPLETE,
    /** The fund approved it; later edits keep the approval and are marked. */
    APPROVED
}
