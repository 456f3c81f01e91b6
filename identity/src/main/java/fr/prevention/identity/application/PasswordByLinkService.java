package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.PasswordByLink;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.IssuedSecret;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class PasswordByLinkService implements PasswordByLink {

    private final AccessLinks links;
    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordWriting writing;
    private final LinkRenewal renewal;
    private final Clock clock;

    PasswordByLinkService(
            AccessLinks links,
            Accounts accounts,
            PasswordRules rules,
            PasswordWriting writing,
            LinkRenewal renewal,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.rules = rules;
        this.writing = writing;
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    public Optional<LinkView> look(LinkSecret secret) {
        return links.bySecret(SecretHash.of(secret))
                .flatMap(link -> accounts.byId(link.account()).map(account -> view(link, account)));
    }

    private LinkView view(AccessLink link, Account account) {
        return new LinkView(
                link.purpose(),
                account.login().value(),
                account.displayName(),
                isOpen(link, account),
                link.issued().map(IssuedSecret::expiresAt).orElse(link.askedAt()));
    }

    private boolean isOpen(AccessLink link, Account account) {
        return account.isActive() && link.isOpen(account.email(), clock.instant());
    }

    @Override
    public AccountId choose(LinkSecret secret, String password) {
        var hash = SecretHash.of(secret);
        var link = links.bySecret(hash).orElseThrow(() -> new IdentityRefused(new LinkDead(LinkPurpose.RESET)));
        var account = accounts.byId(link.account()).filter(holder -> isOpen(link, holder));
        if (account.isEmpty()) {
            writing.misused(link);
            throw new IdentityRefused(new LinkDead(link.purpose()));
        }
        return writing.spend(hash, rules.accepted(link.account(), account.get().login(), password));
    }

    @Override
    public void renew(LinkSecret secret) {
        renewal.renew(SecretHash.of(secret));
    }
}
