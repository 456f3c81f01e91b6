package fr.prevention.access;

import fr.prevention.ground.Door;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** One person of each role, signed in. */
final class Cast {

    private final Door door;
    private final Map<Role, String> logins = new EnumMap<>(Role.class);
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);

    /** Logins of a cast begin with its name. */
    Cast(String name, Town town, AccountProvisioning provisioning, Door door) {
        this.door = door;
        logins.put(
                Role.ESTABLISHMENT_ACCOUNT, town.open("Filature de la " + name).siret());
        for (Role role : Role.values()) {
            logins.computeIfAbsent(role, missing -> person(name, missing, town, provisioning));
        }
    }

    private static String person(String name, Role role, Town town, AccountProvisioning provisioning) {
        String login = name + "." + role.name().toLowerCase(Locale.ROOT);
        provisioning.grant(new GrantMembership(town.nobody(login), organisation(role), role));
        return login;
    }

    private static Organisation organisation(Role role) {
        return switch (role) {
            case ESTABLISHMENT_ACCOUNT -> throw new IllegalStateException("an establishment enrols");
            case PREVENTION_OFFICER, PROJECT_GROUP_MEMBER, FUND_ADMINISTRATOR -> Town.PICARDY;
            case NATIONAL_AGENT -> new Organisation(OrganisationKind.NATIONAL_FUND, "CNAM", "Cnam");
            case PORTAL_ADMINISTRATOR, PORTAL_USER ->
                new Organisation(OrganisationKind.MEMBER_COMPANY, "99001", "Logistique de la Matrice");
            case HEALTH_TEAM_MEMBER ->
                new Organisation(OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE, "SPST-80", "Santé au travail Picardie");
            case PARTNER_MANAGER, PARTNER_TECHNICIAN ->
                new Organisation(
                        OrganisationKind.PARTNER_STRUCTURE,
                        "0195f3a2-7c1b-7d20-8a55-3f0e6b1c9d41",
                        "Les Paniers de la Matrice");
            case BODY_AGENT -> new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, "CPAM-33", "CPAM Gironde");
            case PLATFORM_ADMINISTRATOR -> new Organisation(OrganisationKind.PLATFORM, "PORTAIL", "Portail Prévention");
        };
    }

    Visitor signedIn(Role role) {
        return visitors.computeIfAbsent(role, first -> door.signedIn(login(first)));
    }

    /** The token of the forms of this person. */
    String token(Role role) {
        return tokens.computeIfAbsent(
                role,
                first -> signedIn(first)
                        .get("/espaces")
                        .form("form[action=/deconnexion]")
                        .value("_csrf"));
    }

    /** The person signs in anew: its session was ended by what it just did. */
    void again(Role role) {
        visitors.remove(role);
        tokens.remove(role);
    }

    String login(Role role) {
        return logins.getOrDefault(role, "");
    }
}
