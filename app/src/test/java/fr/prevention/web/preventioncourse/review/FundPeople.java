package fr.prevention.web.preventioncourse.review;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The people of the regional fund of Hauts-de-France. */
final class FundPeople {

    static final Organisation HAUTS_DE_FRANCE =
            new Organisation(OrganisationKind.REGIONAL_FUND, "CARSAT-HDF", "Carsat Hauts-de-France");

    static final Actor CLAIRE = actor("c.martin", "Claire Martin", Role.PREVENTION_OFFICER);
    static final Actor GILLES = actor("g.lemaire", "Gilles Lemaire", Role.PROJECT_GROUP_MEMBER);
    static final Actor ANNE = actor("a.caisse", "Anne Delcourt", Role.FUND_ADMINISTRATOR);

    private FundPeople() {}

    private static Actor actor(String login, String name, Role role) {
        return new Actor(
                new AccountId(id(login)), login, name, List.of(new Membership(id(name), HAUTS_DE_FRANCE, role)));
    }

    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
