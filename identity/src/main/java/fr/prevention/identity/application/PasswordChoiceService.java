package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.domain.Account;
import fr.prevention.identity.domain.Credential;
import fr.prevention.identity.domain.PasswordPolicy;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.PasswordHashes;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class PasswordChoiceService implements PasswordChoice {

    private final Accounts accounts;
    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final PasswordPolicy policy;
    private final Clock clock;

    PasswordChoiceService(
            Accounts accounts, Credentials credentials, PasswordHashes hashes, PasswordPolicy policy, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hashes = hashes;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void choose(AccountId id, String password) {
        var account = accounts.byId(id)
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
        var weaknesses = policy.weaknesses(password, account.login());
        if (!weaknesses.isEmpty()) {
            throw new IdentityRefused(new PasswordTooWeak(weaknesses));
        }
        credentials.put(new Credential(account.getId(), hashes.hash(password), clock.instant()));
    }
}
