package fr.prevention.preventioncourse.api;

/** Who approves steps in a regional fund. */
public enum ApprovingBody {
    /** Any prevention officer of the fund; the one in charge of the establishment is told. */
    PORTFOLIO_OFFICERS,
    /** Only the members of the regional project group. */
    REGIONAL_PROJECT_GROUP
}
