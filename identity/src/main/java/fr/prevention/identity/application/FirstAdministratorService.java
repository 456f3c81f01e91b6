package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.FirstAdministrator;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.SetupLinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.domain.setup.SetupLink;
import fr.prevention.identity.spi.PasswordHashes;
import fr.prevention.identity.spi.SetupLinks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class FirstAdministratorService implements FirstAdministrator {

    private final SetupLinks links;
    private final PasswordPolicy policy;
    private final PasswordHashes hashes;
    private final Installation installation;
    private final Clock clock;

    FirstAdministratorService(
            SetupLinks links, PasswordPolicy policy, PasswordHashes hashes, Installation installation, Clock clock) {
        this.links = links;
        this.policy = policy;
        this.hashes = hashes;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public Optional<LinkSecret> prepare() {
        if (links.isAdministered()) {
            return Optional.empty();
        }
        var secret = LinkSecret.random();
        installation.keep(SetupLink.of(secret, clock.instant()));
        return Optional.of(secret);
    }

    @Override
    public Optional<Instant> openUntil(LinkSecret secret) {
        var now = clock.instant();
        return links.expiryOf(SetupLink.hashOf(secret))
                .filter(expiry -> expiry.isAfter(now))
                .filter(expiry -> !links.isAdministered());
    }

    @Override
    public AccountId install(LinkSecret secret, NewAdministrator administrator) {
        if (openUntil(secret).isEmpty()) {
            throw new IdentityRefused(new SetupLinkDead());
        }
        var weaknesses = policy.weaknesses(administrator.password(), administrator.login());
        if (!weaknesses.isEmpty()) {
            throw new IdentityRefused(new PasswordTooWeak(weaknesses));
        }
        return installation.install(secret, administrator, hashes.hash(administrator.password()));
    }
}
