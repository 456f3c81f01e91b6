package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;

/** Who follows which establishment inside a regional fund. */
public interface PortfolioAssignment {

    /**
     * Puts an establishment in the portfolio of an officer. Only an administrator of its fund does. Refused:
     * {@code UnknownCourse}, {@code UnknownOfficer} (not a prevention officer of that fund).
     */
    void assign(Actor actor, AssignOfficer command);

    /** An officer for an establishment; the portfolio shows the name the accounts know. */
    record AssignOfficer(EstablishmentId establishment, AccountId officer, String officerName) {}
}
