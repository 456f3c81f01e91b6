package fr.prevention.identity.api;

/** What a person does for an organisation; what each role may do is decided by the context that owns the thing. */
public enum Role {
    /** The one account of an establishment: keeps the profile and walks the course. */
    ESTABLISHMENT_ACCOUNT,
    /** Follows a portfolio of establishments for a regional fund. */
    PREVENTION_OFFICER,
    /** Sits in the regional project group, which may hold the right to approve steps. */
    PROJECT_GROUP_MEMBER,
    /** Enrols establishments, assigns portfolios and settles who approves, for a regional fund. */
    FUND_ADMINISTRATOR,
    /** Follows every regional fund for the national fund. */
    NATIONAL_AGENT,
    /** Administers the portal of a member company: all of its data, its users and their rights. */
    PORTAL_ADMINISTRATOR,
    /** Uses the portal of a member company within the rights that its administrator granted. */
    PORTAL_USER,
    /** Works in an occupational-health service: physician, nurse, secretary, member relations. */
    HEALTH_TEAM_MEMBER,
    /** Administers the technician accounts of a partner structure (gestionnaire partenaire). */
    PARTNER_MANAGER,
    /** Sends and follows service requests for a partner structure (technicien partenaire). */
    PARTNER_TECHNICIAN,
    /** Acts for a health-insurance body: structures, agreements, managers, requests. */
    BODY_AGENT,
    /** Administers the portal itself: organisations, accounts, audit. */
    PLATFORM_ADMINISTRATOR
}
