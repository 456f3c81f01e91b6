package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.FirstAdministrator.NewAdministrator;
import fr.prevention.identity.api.IdentityRefusal.SetupLinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.domain.setup.SetupLink;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.SetupLinks;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two short transactions of a first installation. */
@Component
class Installation {

    private final SetupLinks links;
    private final AccountProvisioning provisioning;
    private final Credentials credentials;
    private final AdministrationAudit audit;
    private final Clock clock;

    Installation(
            SetupLinks links,
            AccountProvisioning provisioning,
            Credentials credentials,
            AdministrationAudit audit,
            Clock clock) {
        this.links = links;
        this.provisioning = provisioning;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void keep(SetupLink link) {
        links.forgetBefore(link.createdAt().minus(SetupLink.START));
        links.put(link.hash(), link.createdAt(), link.expiresAt());
    }

    @Transactional
    AccountId install(LinkSecret secret, NewAdministrator administrator, PasswordHash hash) {
        if (!links.take(SetupLink.hashOf(secret), clock.instant()) || links.isAdministered()) {
            throw new IdentityRefused(new SetupLinkDead());
        }
        var account = provisioning.open(
                new OpenAccount(administrator.login().value(), administrator.details(), administrator.email()));
        credentials.put(new Credential(account, hash, clock.instant()));
        provisioning.grant(new GrantMembership(account, Organisation.PORTAL, Role.PLATFORM_ADMINISTRATOR));
        audit.installed(account, administrator.details().displayName());
        return account;
    }
}
