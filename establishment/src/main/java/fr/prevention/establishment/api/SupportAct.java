package fr.prevention.establishment.api;

/** What a fund does for an establishment that has lost its access. */
public enum SupportAct {
    /** The mails of the account go to another address; both are told (F026). */
    EMAIL_REPLACED,
    /** A link to choose a new password was sent to the address of the account. */
    RESET_SENT,
    /** The establishment, and the login of its account with it, bears another SIRET. */
    SIRET_CHANGED,
    /** The establishment had no account and got one. */
    ACCOUNT_GIVEN,
    /** The account is shut out. */
    ACCOUNT_CLOSED,
    /** The account is let in again. */
    ACCOUNT_REOPENED
}
