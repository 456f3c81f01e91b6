package fr.prevention.partnerspace.api;

/** Where an agreement stands on a day, computed from its dates alone. */
public enum AgreementState {
    /** It starts later: accounts are prepared, no request is sent yet. */
    FUTURE,
    /** In force with 30 days or more left. */
    CURRENT,
    /** In force, fewer than 30 days left; the end date itself is the last such day. */
    ENDING,
    /** Its end date is past: nothing is done under it any more, requests already sent are still answered. */
    ENDED;

    /** Whether requests may be created. */
    public boolean isInForce() {
        return this == CURRENT || this == ENDING;
    }

    /** Whether the body may be chosen and accounts be administered. */
    public boolean isOpen() {
        return this != ENDED;
    }
}
