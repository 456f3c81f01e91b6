package fr.prevention.identity.api;

/** The kinds of organisation for which a person may act; each opens its own space of the portal. */
public enum OrganisationKind {
    /** An establishment targeted by the programme; its key is the id of the establishment. */
    ESTABLISHMENT,
    /** A Carsat, the Cramif or a CGSS; its key is the code of the fund. */
    REGIONAL_FUND,
    /** The national fund (CNAM), which follows every regional fund. */
    NATIONAL_FUND,
    /** An occupational-health service (SPST) with its health team. */
    OCCUPATIONAL_HEALTH_SERVICE,
    /** A company that is a member of an occupational-health service. */
    MEMBER_COMPANY,
    /** A structure that sends service requests for the people it receives. */
    PARTNER_STRUCTURE,
    /** A body of the health insurance (CPAM). */
    HEALTH_INSURANCE_BODY,
    /** The portal itself, for its administrators. */
    PLATFORM
}
