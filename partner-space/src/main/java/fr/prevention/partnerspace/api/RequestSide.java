package fr.prevention.partnerspace.api;

/** The two sides of a service request. */
public enum RequestSide {
    /** The technicians of the partner structure. */
    STRUCTURE,
    /** The agents of the health-insurance body. */
    BODY
}
