package fr.prevention.partnerspace.api;

/** The parts of a request that do not depend on its kind. */
public enum RequestItem {
    LAST_NAME,
    FIRST_NAME,
    BIRTH_DATE,
    /** A phone number or an e-mail address: one of them at least. */
    CONTACT,
    DEPARTMENT,
    CONSENT,
    CONSENT_DATE,
    COMMENT
}
