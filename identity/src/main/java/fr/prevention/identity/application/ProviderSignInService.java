package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.ProviderLinkedElsewhere;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.ProviderSignIn;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.api.SignIn.SignInOutcome;
import fr.prevention.identity.spi.ProviderLinks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProviderSignInService implements ProviderSignIn {

    private final ProviderLinks links;
    private final SecurityChanges changes;
    private final Clock clock;

    ProviderSignInService(ProviderLinks links, SecurityChanges changes, Clock clock) {
        this.links = links;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SignInOutcome signIn(ProviderIdentity identity, boolean mayLinkByEmail) {
        return links.accountOf(identity.issuer(), identity.subject())
                .or(() -> mayLinkByEmail ? linkedByEmail(identity) : Optional.empty())
                .<SignInOutcome>map(SignInOutcome.Accepted::new)
                .orElseGet(SignInOutcome.Refused::new);
    }

    private Optional<AccountId> linkedByEmail(ProviderIdentity identity) {
        var email = identity.verifiedEmail();
        var accounts = email == null ? List.<AccountId>of() : links.activeAccountsWith(email);
        if (accounts.size() != 1) {
            return Optional.empty();
        }
        var account = accounts.getFirst();
        if (!links.add(identity.issuer(), identity.subject(), account, clock.instant())) {
            return Optional.empty();
        }
        changes.tell(account, SecurityChange.PROVIDER_LINKED);
        return Optional.of(account);
    }

    @Override
    @Transactional
    public void link(Actor actor, ProviderIdentity identity) {
        var account = changes.active(actor.account()).getId();
        if (links.accountOf(identity.issuer(), identity.subject())
                .filter(account::equals)
                .isPresent()) {
            return;
        }
        if (!links.add(identity.issuer(), identity.subject(), account, clock.instant())) {
            throw new IdentityRefused(new ProviderLinkedElsewhere());
        }
        changes.tell(account, SecurityChange.PROVIDER_LINKED);
    }

    @Override
    @Transactional
    public void unlink(Actor actor, String issuer) {
        if (links.remove(actor.account(), issuer)) {
            changes.tell(actor.account(), SecurityChange.PROVIDER_UNLINKED);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> linkedSince(AccountId account, String issuer) {
        return links.linkedSince(account, issuer);
    }
}
