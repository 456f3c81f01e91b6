package fr.prevention.platform.security;

import fr.prevention.identity.api.Role;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who must have a second factor. A demonstration asks it of nobody.
 *
 * @param requiredRoles roles that open nothing without it
 */
@ConfigurationProperties("portail.second-factor")
record SecondFactorSettings(
        @DefaultValue({
            "PLATFORM_ADMINISTRATOR",
            "NATIONAL_AGENT",
            "PREVENTION_OFFICER",
            "PROJECT_GROUP_MEMBER",
            "FUND_ADMINISTRATOR",
            "HEALTH_TEAM_MEMBER",
            "BODY_AGENT"
        })
        Set<Role> requiredRoles) {}
