package fr.prevention.platform.security;

import fr.prevention.identity.api.OrganisationKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where the space of each kind of organisation begins. */
public final class SpaceAddress {

    private static final Map<OrganisationKind, String> BEGINNINGS = new EnumMap<>(Map.of(
            OrganisationKind.ESTABLISHMENT, "/entreprise",
            OrganisationKind.REGIONAL_FUND, "/caisse",
            OrganisationKind.NATIONAL_FUND, "/national",
            OrganisationKind.MEMBER_COMPANY, "/adherent",
            OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE, "/sante-travail",
            OrganisationKind.PARTNER_STRUCTURE, "/partenaires",
            OrganisationKind.HEALTH_INSURANCE_BODY, "/organisme",
            OrganisationKind.PLATFORM, "/administration"));

    private SpaceAddress() {}

    /** The kind of organisation for which one acts at this address; none for what belongs to no space. */
    public static Optional<OrganisationKind> kindAt(String path) {
        return BEGINNINGS.entrySet().stream()
                .filter(space -> path.equals(space.getValue()) || path.startsWith(space.getValue() + "/"))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
