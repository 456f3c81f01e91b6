package fr.prevention.identity.application;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.LinkLifetimes;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccessLinkIssueService implements AccessLinkIssue {

    private final AccessLinks links;
    private final Accounts accounts;
    private final Credentials credentials;
    private final LinkLifetimes lifetimes;
    private final AccountAudit audit;
    private final Clock clock;

    AccessLinkIssueService(
            AccessLinks links,
            Accounts accounts,
            Credentials credentials,
            LinkLifetimes lifetimes,
            AccountAudit audit,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.credentials = credentials;
        this.lifetimes = lifetimes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<IssuedInvitation> forInvitation(AccessLinkId invitation) {
        return links.byId(invitation)
                .filter(link ->
                        link.ending().filter(LinkEnding.NOT_NEEDED::equals).isPresent() || !link.isEnded())
                .flatMap(this::issued);
    }

    /** The account is held first: whoever chooses its password meanwhile ends the link before or after, never between. */
    private Optional<IssuedInvitation> issued(AccessLink found) {
        return accounts.held(found.account())
                .filter(Account::isActive)
                .flatMap(account -> links.byId(found.getId()).map(link -> issued(link, account)));
    }

    private IssuedInvitation issued(AccessLink link, Account account) {
        return new IssuedInvitation(
                account.login().value(), account.displayName(), account.email(), secretOf(link, account));
    }

    private Optional<IssuedLink> secretOf(AccessLink link, Account account) {
        if (link.isEnded()) {
            return Optional.empty();
        }
        if (credentials.of(account.getId()).isPresent()) {
            link.end(LinkEnding.NOT_NEEDED, clock.instant());
            links.save(link);
            return Optional.empty();
        }
        var issued = issue(link, account, clock.instant());
        links.save(link);
        return Optional.of(issued);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<IssuedReset> forReset(Collection<AccountId> ids) {
        var active = ids.stream()
                .distinct()
                .sorted(Comparator.comparing(AccountId::value))
                .map(accounts::held)
                .flatMap(Optional::stream)
                .filter(Account::isActive)
                .toList();
        var issued = active.stream()
                .map(this::reset)
                .sorted(Comparator.comparing(IssuedReset::login))
                .toList();
        active.forEach(account -> audit.of(account, "password.reset-asked", Author.UNKNOWN, List.of(), ""));
        return issued;
    }

    private IssuedReset reset(Account account) {
        var now = clock.instant();
        links.unended(account.getId()).stream()
                .filter(link -> link.purpose() == LinkPurpose.RESET)
                .forEach(link -> {
                    link.end(LinkEnding.REPLACED, now);
                    links.save(link);
                });
        var link = AccessLink.reset(account.getId(), now);
        var issued = issue(link, account, now);
        links.add(link);
        return new IssuedReset(
                account.getId(), account.login().value(), account.displayName(), account.email(), issued);
    }

    private IssuedLink issue(AccessLink link, Account account, Instant now) {
        var lifetime = lifetimes.of(link.purpose());
        return new IssuedLink(link.issue(account.email(), lifetime, now), now.plus(lifetime));
    }
}
