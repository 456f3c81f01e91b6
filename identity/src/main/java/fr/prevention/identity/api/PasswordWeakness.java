package fr.prevention.identity.api;

/** A reason for which a password is refused. */
public enum PasswordWeakness {
    /** Fewer characters than the configured minimum (12 by default). */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    NO_LOWER_CASE,
    NO_UPPER_CASE,
    NO_DIGIT,
    /** Nothing but letters and digits: one of {@code * - !} and the like is missing. */
    NO_SPECIAL_CHARACTER,
    /** The login is part of it, whatever the case. */
    CONTAINS_LOGIN,
    /** A widespread password, perhaps dressed up with digits and signs. */
    TOO_COMMON,
    /** The present password, or one of the four before it. */
    USED_BEFORE
}
