package fr.prevention.identity.domain.users;

import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which roles an organisation gives to its own users, and which of them manages the others. */
public final class UserRoles {

    private UserRoles() {}

    /** The role whose holders manage the users of such an organisation; empty where its users are managed elsewhere. */
    public static Optional<Role> administering(OrganisationKind kind) {
        return switch (kind) {
            case MEMBER_COMPANY -> Optional.of(Role.PORTAL_ADMINISTRATOR);
            case REGIONAL_FUND -> Optional.of(Role.FUND_ADMINISTRATOR);
            case NATIONAL_FUND -> Optional.of(Role.NATIONAL_AGENT);
            case OCCUPATIONAL_HEALTH_SERVICE -> Optional.of(Role.HEALTH_TEAM_MEMBER);
            case HEALTH_INSURANCE_BODY -> Optional.of(Role.BODY_AGENT);
            case ESTABLISHMENT, PARTNER_STRUCTURE, PLATFORM -> Optional.empty();
        };
    }

    /** The roles that the users of such an organisation may hold. */
    public static Set<Role> of(OrganisationKind kind) {
        return switch (kind) {
            case MEMBER_COMPANY -> EnumSet.of(Role.PORTAL_ADMINISTRATOR, Role.PORTAL_USER);
            case REGIONAL_FUND ->
                EnumSet.of(Role.PREVENTION_OFFICER, Role.PROJECT_GROUP_MEMBER, Role.FUND_ADMINISTRATOR);
            case NATIONAL_FUND -> EnumSet.of(Role.NATIONAL_AGENT);
            case OCCUPATIONAL_HEALTH_SERVICE -> EnumSet.of(Role.HEALTH_TEAM_MEMBER);
            case HEALTH_INSURANCE_BODY -> EnumSet.of(Role.BODY_AGENT);
            case ESTABLISHMENT, PARTNER_STRUCTURE, PLATFORM -> EnumSet.noneOf(Role.class);
        };
    }
}
