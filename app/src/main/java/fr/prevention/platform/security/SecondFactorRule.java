package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.SecondFactor;
import fr.prevention.platform.settings.PortalSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Who has to prove more than a password. */
@Component
@EnableConfigurationProperties(SecondFactorSettings.class)
public class SecondFactorRule {

    private final SecondFactorSettings settings;
    private final boolean demo;
    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final AccountDirectory accounts;

    SecondFactorRule(
            SecondFactorSettings settings,
            PortalSettings portal,
            SecondFactor factor,
            Passkeys passkeys,
            AccountDirectory accounts) {
        this.settings = settings;
        this.demo = portal.demo();
        this.factor = factor;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    /** Whether what this person does asks for a second factor. */
    public boolean isRequiredOf(Actor actor) {
        return !demo
                && actor.memberships().stream()
                        .anyMatch(membership -> settings.requiredRoles().contains(membership.role()));
    }

    /**
     * What the first factor has opened: half the way where the account has a second one, be it a passkey alone of somebody
     * who must have one: a stolen password may not enrol another factor.
     */
    Strength afterFirstFactor(AccountId account) {
        if (factor.state(account).isOn()) {
            return Strength.HALF;
        }
        boolean required = accounts.actor(account).filter(this::isRequiredOf).isPresent();
        return required && !passkeys.of(account).isEmpty() ? Strength.HALF : Strength.SINGLE;
    }
}
