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
    FUND_ADMINISTRATOR
}
