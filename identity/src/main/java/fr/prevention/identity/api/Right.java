package fr.prevention.identity.api;

/** What a user of a member company's portal may do there; its administrator holds every one of them. */
public enum Right {
    /** Sees the employees and their follow-up category. */
    EMPLOYEES_READ,
    /** Adds and changes employees, positions and declared risks. */
    EMPLOYEES_WRITE,
    /** Sees personal data such as the social security number. */
    PERSONAL_DATA,
    /** Asks for visits and follows appointments. */
    VISITS,
    /** Confirms the yearly headcount declaration. */
    DECLARATION,
    /** Reads and deposits documents. */
    DOCUMENTS,
    /** Reads invoices. */
    INVOICES,
    /** Creates users and grants rights. */
    USERS
}
