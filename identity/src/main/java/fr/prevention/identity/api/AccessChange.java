package fr.prevention.identity.api;

/** What an organisation changed in the access of one of its users. */
public enum AccessChange {
    /** Other rights or other roles. */
    RIGHTS_CHANGED,
    /** May act for it no more for the time being. */
    SUSPENDED,
    /** May act for it again. */
    RESUMED,
    /** Is no longer one of its users. */
    WITHDRAWN,
    /** Is now a contact of the service about the portal. */
    CONTACT_NAMED
}
