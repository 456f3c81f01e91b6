package fr.prevention.identity.api;

/** The organisations for which people may act, known by kind, key and name. */
public interface OrganisationRegistry {

    /** Makes an organisation known, or known under its new name; called by whoever owns organisations of that kind. */
    void register(Organisation organisation);
}
