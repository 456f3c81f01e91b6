package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.PasswordChanged;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a password whose hash has been computed, in a short transaction that holds the account. */
@Service
class PasswordWriting {

    private final Accounts accounts;
    private final Credentials credentials;
    private final AccessLinks links;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordWriting(
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

    /** The first password of an account, or the one that its holder, or whoever provisions it, decided. */
    @Transactional
    void choose(AccountId id, PasswordHash hash, Author author) {
        var account = active(id);
        var replaced = credentials.has(id);
        keep(account, hash, clock.instant());
        told(account, replaced);
        audit.of(account, replaced ? "password.changed" : "password.chosen", author, List.of(), "");
    }

    /** The password chosen with a link, which is spent; nothing is kept when another use was faster. */
    @Transactional
    AccountId spend(SecretHash secret, PasswordHash hash) {
        var link = links.bySecret(secret).orElseThrow(() -> new IdentityRefused(new LinkDead(LinkPurpose.RESET)));
        var account = accounts.held(link.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new LinkDead(link.purpose())));
        var now = clock.instant();
        link.use(account.email(), now);
        links.save(link);
        var replaced = credentials.has(account.getId());
        keep(account, hash, now);
        told(account, replaced);
        audit.of(
                account,
                link.purpose() == LinkPurpose.ACTIVATION ? "account.activated" : "password.reset",
                new Author(account.getId(), account.displayName()),
                List.of(),
                "");
        return account.getId();
    }

    /** Leaves a trace of a use that came too late; the refusal itself undoes everything else. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void misused(AccessLink link) {
        accounts.byId(link.account())
                .ifPresent(account -> audit.of(account, "link.misused", Author.UNKNOWN, List.of(), ""));
    }

    private void keep(Account account, PasswordHash hash, Instant now) {
        credentials.put(new Credential(account.getId(), hash, now));
        links.endAll(account.getId(), LinkEnding.PASSWORD_CHANGED, now);
        accounts.endSessions(account.getId(), now);
    }

    private void told(Account account, boolean replaced) {
        if (replaced) {
            events.publishEvent(new PasswordChanged(
                    Generators.timeBasedEpochRandomGenerator().generate(),
                    account.getId(),
                    account.login().value(),
                    account.displayName(),
                    account.email(),
                    clock.instant()));
        }
    }

    private Account active(AccountId id) {
        return accounts.held(id).filter(Account::isActive).orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
    }
}
