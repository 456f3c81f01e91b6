package fr.prevention.preventioncourse.domain.course;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.ApprovingBody;
import java.util.List;

/**
 * Who may do what with a course: the establishment reads and edits its own; officers, project group members and
 * administrators of its fund read and comment; the approving body of the fund decides; nobody else sees anything.
 */
public record CourseAccess(Actor actor) {

    private static final List<Role> FUND_ROLES =
            List.of(Role.PREVENTION_OFFICER, Role.PROJECT_GROUP_MEMBER, Role.FUND_ADMINISTRATOR);

    public boolean mayEdit(EstablishmentId establishment) {
        return actor.holds(
                Role.ESTABLISHMENT_ACCOUNT,
                OrganisationKind.ESTABLISHMENT,
                establishment.value().toString());
    }

    public boolean mayRead(EstablishmentId establishment, RegionalFundCode fund) {
        return mayEdit(establishment) || worksAt(fund);
    }

    /** Whether the actor holds any role by which a fund follows establishments. */
    public boolean worksAt(RegionalFundCode fund) {
        return FUND_ROLES.stream().anyMatch(role -> holds(role, fund));
    }

    public boolean administers(RegionalFundCode fund) {
        return holds(Role.FUND_ADMINISTRATOR, fund);
    }

    public boolean mayDecide(RegionalFundCode fund, ApprovingBody body) {
        return switch (body) {
            case PORTFOLIO_OFFICERS -> holds(Role.PREVENTION_OFFICER, fund);
            case REGIONAL_PROJECT_GROUP -> holds(Role.PROJECT_GROUP_MEMBER, fund);
        };
    }

    private boolean holds(Role role, RegionalFundCode fund) {
        return actor.holds(role, OrganisationKind.REGIONAL_FUND, fund.value());
    }
}
