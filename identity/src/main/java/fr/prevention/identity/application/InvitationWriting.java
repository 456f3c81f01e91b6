package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountInvited;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.Invitation;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes an invitation in the transaction of whoever invites. */
@Service
class InvitationWriting {

    private final Accounts accounts;
    private final Credentials credentials;
    private final AccessLinks links;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationWriting(
            Accounts accounts,
            Credentials credentials,
            AccessLinks links,
            AccountAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.links = links;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    AccessLinkId invite(InviteAccount command) {
        return write(command.account(), new Invitation(command.kind(), command.organisation(), command.inviter()));
    }

    AccessLinkId write(AccountId id, Invitation invitation) {
        var account = accounts.held(id)
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
        var now = clock.instant();
        replace(account, invitation.organisation(), now);
        if (invitation.kind().endsPassword()) {
            credentials.forget(account.getId());
        }
        var link = AccessLink.activation(account.getId(), invitation, now);
        links.add(link);
        events.publishEvent(new AccountInvited(
                Generators.timeBasedEpochRandomGenerator().generate(),
                link.getId(),
                account.getId(),
                invitation.kind(),
                invitation.organisation(),
                invitation.invitedBy(),
                now));
        audit.about(account, invitation.organisation(), "account.invited", invitation.invitedBy());
        return link.getId();
    }

    private void replace(Account account, Organisation organisation, Instant now) {
        links.unended(account.getId()).stream()
                .filter(link -> link.invitation()
                        .filter(earlier -> earlier.isOf(organisation))
                        .isPresent())
                .forEach(link -> {
                    link.end(LinkEnding.REPLACED, now);
                    links.save(link);
                });
    }
}
