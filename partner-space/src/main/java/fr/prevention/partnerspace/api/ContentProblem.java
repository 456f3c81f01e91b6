package fr.prevention.partnerspace.api;

/** Why a part of a request cannot be kept, or cannot be sent as it is. */
public enum ContentProblem {
    /** Nothing there: it may be kept in a draft, not sent. */
    MISSING,
    TOO_LONG,
    IN_THE_FUTURE,
    /** A date of birth more than 120 years ago, a consent before the person was born. */
    TOO_EARLY,
    UNKNOWN_OPTION,
    NOT_A_DATE,
    UNKNOWN_QUESTION,
    /** What looks like a social security number has no place in a request. */
    HOLDS_A_NIR
}
