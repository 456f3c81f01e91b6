package fr.prevention.identity.api;

/** What changed in the protection of an account. */
public enum SecurityChange {
    FACTOR_ON,
    FACTOR_OFF,
    RECOVERY_CODES_RENEWED,
    /** Somebody came in with a recovery code, which is used up. */
    RECOVERY_CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    PROVIDER_LINKED,
    PROVIDER_UNLINKED,
    LOGIN_CHANGED,
    /** Somebody came in from a browser that this account did not know. */
    NEW_DEVICE
}
