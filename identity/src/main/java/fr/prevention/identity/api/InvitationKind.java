package fr.prevention.identity.api;

/** What the mail of an invitation tells the person. */
public enum InvitationKind {
    /** Named technician of a partner structure (F253). */
    TECHNICIAN_INVITED,
    /** Technician again, the former password being dead (F271, F272). */
    TECHNICIAN_REACTIVATED,
    /** Named manager of a partner structure. */
    MANAGER_INVITED,
    /** Manager again, the former password being dead. */
    MANAGER_REACTIVATED,
    /** Any other account at any other organisation. */
    GENERIC,
    /** Any other account again, the former password being dead. */
    GENERIC_REACTIVATED;

    /** Whether the password that the account had before must not work any more. */
    public boolean endsPassword() {
        return this == TECHNICIAN_REACTIVATED || this == MANAGER_REACTIVATED || this == GENERIC_REACTIVATED;
    }
}
