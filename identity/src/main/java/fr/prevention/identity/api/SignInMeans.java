package fr.prevention.identity.api;

/** How a person proved who they are. */
public enum SignInMeans {
    PASSWORD,
    PASSWORD_AND_CODE,
    PASSWORD_AND_RECOVERY_CODE,
    /** A passkey verifies its holder itself: it counts as two factors. */
    PASSKEY,
    /** An identity provider such as ProConnect. */
    PROVIDER,
    PROVIDER_AND_CODE,
    PROVIDER_AND_RECOVERY_CODE
}
