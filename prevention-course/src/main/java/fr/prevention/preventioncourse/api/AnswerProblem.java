package fr.prevention.preventioncourse.api;

/** Why one answer cannot be kept. */
public enum AnswerProblem {
    UNKNOWN_QUESTION,
    /** Its condition is not met by the other answers sent with it. */
    HIDDEN_QUESTION,
    WRONG_TYPE,
    UNKNOWN_OPTION,
    /** An option such as "none of these" chosen together with others. */
    EXCLUSIVE_OPTION_COMBINED,
    TOO_LONG,
    TOO_SMALL,
    TOO_LARGE,
    TOO_MANY_DECIMALS,
    IN_THE_FUTURE,
    UNKNOWN_INDICATOR,
    UNKNOWN_YEAR,
    NEGATIVE
}
