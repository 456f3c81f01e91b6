package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.PasswordWeakness;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.PasswordHashes;
import fr.prevention.identity.spi.PasswordHashes.Verification;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges a password before it is kept and computes its hash; holds no database connection meanwhile. */
@Component
class PasswordRules {

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final PasswordPolicy policy;

    PasswordRules(Credentials credentials, PasswordHashes hashes, PasswordPolicy policy) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.policy = policy;
    }

    /** The hash of a password that may be chosen. */
    PasswordHash accepted(AccountId account, LoginIdentifier login, String password) {
        var weaknesses = policy.weaknesses(password, login);
        if (!weaknesses.contains(PasswordWeakness.TOO_LONG) && isUsed(account, password)) {
            weaknesses.add(PasswordWeakness.USED_BEFORE);
        }
        if (!weaknesses.isEmpty()) {
            throw new IdentityRefused(new PasswordTooWeak(weaknesses));
        }
        return hashes.hash(password);
    }

    private boolean isUsed(AccountId account, String password) {
        List<PasswordHash> known = new ArrayList<>(credentials.previous(account));
        credentials.of(account).map(Credential::hash).ifPresent(known::add);
        return known.stream().anyMatch(hash -> !(hashes.verify(password, hash) instanceof Verification.Mismatch));
    }
}
