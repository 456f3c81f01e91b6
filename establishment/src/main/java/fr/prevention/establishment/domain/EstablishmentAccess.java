package fr.prevention.establishment.domain;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;

/** Who may see and change what: an establishment sees and changes itself, the people of its fund see it. */
public final class EstablishmentAccess {

    private EstablishmentAccess() {}

    /** Whether the actor acts for that very establishment. */
    public static boolean isOwn(Actor actor, EstablishmentId establishment) {
        return actor.holds(
                Role.ESTABLISHMENT_ACCOUNT,
                OrganisationKind.ESTABLISHMENT,
                establishment.value().toString());
    }

    /** Whether the actor may read what the establishment tells its fund. */
    public static boolean mayRead(Actor actor, EstablishmentId establishment, RegionalFundCode fund) {
        return isOwn(actor, establishment) || actor.belongsTo(OrganisationKind.REGIONAL_FUND, fund.value());
    }

    /** Whether the actor may enrol establishments in the territory of the fund. */
    public static boolean mayEnrol(Actor actor, RegionalFundCode fund) {
        return actor.holds(Role.FUND_ADMINISTRATOR, OrganisationKind.REGIONAL_FUND, fund.value());
    }

    /** Whether the actor may help the establishments of the fund that have lost their access. */
    public static boolean maySupport(Actor actor, RegionalFundCode fund) {
        return actor.holds(Role.FUND_ADMINISTRATOR, OrganisationKind.REGIONAL_FUND, fund.value())
                || actor.holds(Role.PREVENTION_OFFICER, OrganisationKind.REGIONAL_FUND, fund.value());
    }
}
