package fr.prevention.identity.application;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.InvitationOver;
import fr.prevention.identity.api.IdentityRefusal.UnknownInvitation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationDesk;
import fr.prevention.identity.api.InvitationOverview;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.Invitation;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InvitationDeskService implements InvitationDesk {

    private final InvitationOverview overview;
    private final AccessLinks links;
    private final Accounts accounts;
    private final Credentials credentials;
    private final InvitationWriting writing;
    private final AccountAudit audit;
    private final Clock clock;

    InvitationDeskService(
            InvitationOverview overview,
            AccessLinks links,
            Accounts accounts,
            Credentials credentials,
            InvitationWriting writing,
            AccountAudit audit,
            Clock clock) {
        this.overview = overview;
        this.links = links;
        this.accounts = accounts;
        this.credentials = credentials;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void resend(Actor actor, AccessLinkId id) {
        var account = held(followed(actor, id));
        var invitation = invitationOf(pending(id, account));
        writing.write(account.getId(), new Invitation(invitation.kind(), invitation.organisation(), Author.of(actor)));
    }

    @Override
    @Transactional
    public void cancel(Actor actor, AccessLinkId id) {
        var account = held(followed(actor, id));
        var link = pending(id, account);
        link.end(LinkEnding.CANCELLED, clock.instant());
        links.save(link);
        audit.about(account, invitationOf(link).organisation(), "invitation.cancelled", Author.of(actor));
    }

    private AccessLink followed(Actor actor, AccessLinkId id) {
        return overview.invitation(actor, id)
                .flatMap(view -> links.byId(view.id()))
                .orElseThrow(() -> new IdentityRefused(new UnknownInvitation()));
    }

    private Account held(AccessLink link) {
        return accounts.held(link.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new InvitationOver()));
    }

    /** The link as it is now that nobody else can change it; one that died with an address may be sent again. */
    private AccessLink pending(AccessLinkId id, Account account) {
        return links.byId(id)
                .filter(link -> link.ending()
                        .filter(ending -> ending != LinkEnding.EMAIL_CHANGED)
                        .isEmpty())
                .filter(link -> !credentials.has(account.getId()))
                .orElseThrow(() -> new IdentityRefused(new InvitationOver()));
    }

    private static Invitation invitationOf(AccessLink link) {
        return link.invitation().orElseThrow(() -> new IdentityRefused(new UnknownInvitation()));
    }
}
