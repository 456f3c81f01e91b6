package fr.prevention.preventioncourse;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The people of the tests. */
public final class People {

    private People() {}

    /** Claire Martin is a prevention officer of Carsat Hauts-de-France. */
    public static Actor claireMartin() {
        return of("c.martin", "Claire Martin", fund("CARSAT-HDF"), Role.PREVENTION_OFFICER);
    }

    /** Gilles Lemaire sits in the regional project group of Carsat Hauts-de-France. */
    public static Actor gillesLemaire() {
        return of("g.lemaire", "Gilles Lemaire", fund("CARSAT-HDF"), Role.PROJECT_GROUP_MEMBER);
    }

    /** Anne Delcourt administers Carsat Hauts-de-France. */
    public static Actor anneDelcourt() {
        return of("a.caisse", "Anne Delcourt", fund("CARSAT-HDF"), Role.FUND_ADMINISTRATOR);
    }

    /** Bruno Ferri is a prevention officer of Carsat Sud-Est. */
    public static Actor brunoFerri() {
        return of("b.ferri", "Bruno Ferri", fund("CARSAT-SE"), Role.PREVENTION_OFFICER);
    }

    /** Somebody of the prevention officers of a fund of the test's own. */
    public static Actor officerOf(String fund) {
        return of("officer." + fund, "Léa Roussel", fund(fund), Role.PREVENTION_OFFICER);
    }

    /** The administrator of a fund of the test's own. */
    public static Actor administratorOf(String fund) {
        return of("admin." + fund, "Paul Mercier", fund(fund), Role.FUND_ADMINISTRATOR);
    }

    /** The account of the biscuit factory of Abbeville. */
    public static Actor biscuiterieDuMarais(EstablishmentId id) {
        return account("90010251800017", "Biscuiterie du Marais", id);
    }

    /** The account of the joinery Dubois of Amiens. */
    public static Actor menuiserieDubois(EstablishmentId id) {
        return account("90010250000015", "Menuiserie Dubois", id);
    }

    private static Actor account(String siret, String name, EstablishmentId id) {
        Organisation self =
                new Organisation(OrganisationKind.ESTABLISHMENT, id.value().toString(), name);
        return of(siret, name, self, Role.ESTABLISHMENT_ACCOUNT);
    }

    private static Organisation fund(String code) {
        return new Organisation(OrganisationKind.REGIONAL_FUND, code, code);
    }

    private static Actor of(String login, String name, Organisation organisation, Role role) {
        UUID account = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
        return new Actor(new AccountId(account), login, name, List.of(new Membership(account, organisation, role)));
    }
}
