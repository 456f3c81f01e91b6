package fr.prevention.identity.application;

import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another link in place of a dead one: the invitation again while there is no password, a reset from then on. */
@Service
class LinkRenewal {

    private static final Set<LinkEnding> FOR_GOOD = Set.of(LinkEnding.CANCELLED, LinkEnding.DEACTIVATED);

    private final AccessLinks links;
    private final Accounts accounts;
    private final Credentials credentials;
    private final InvitationWriting invitations;
    private final PasswordReset resets;
    private final Clock clock;

    LinkRenewal(
            AccessLinks links,
            Accounts accounts,
            Credentials credentials,
            InvitationWriting invitations,
            PasswordReset resets,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.credentials = credentials;
        this.invitations = invitations;
        this.resets = resets;
        this.clock = clock;
    }

    @Transactional
    void renew(SecretHash secret) {
        links.bySecret(secret)
                .filter(link -> link.ending().filter(FOR_GOOD::contains).isEmpty())
                .ifPresent(link -> accounts.byId(link.account())
                        .filter(Account::isActive)
                        .filter(account -> !link.isOpen(account.email(), clock.instant()))
                        .ifPresent(account -> again(link, account)));
    }

    private void again(AccessLink link, Account account) {
        link.invitation()
                .filter(invitation -> !credentials.has(account.getId()))
                .ifPresentOrElse(
                        invitation -> invitations.write(account.getId(), invitation),
                        () -> resets.ask(account.login().value()));
    }
}
