package fr.prevention.identity.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasswordConfirmation;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.PasswordHashes;
import fr.prevention.identity.spi.PasswordHashes.Verification;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class PasswordConfirmationService implements PasswordConfirmation {

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final AttemptThrottle attempts;

    PasswordConfirmationService(Credentials credentials, PasswordHashes hashes, AttemptThrottle attempts) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.attempts = attempts;
    }

    @Override
    public void confirm(Actor actor, String password) {
        var who = actor.account().value().toString();
        attempts.take(Door.CONFIRMATION, who).ifPresent(wait -> {
            throw new IdentityRefused(new TooManyAttempts(wait));
        });
        var right = credentials
                .of(actor.account())
                .filter(credential -> !(hashes.verify(password, credential.hash()) instanceof Verification.Mismatch));
        if (right.isEmpty()) {
            throw new IdentityRefused(new WrongPassword());
        }
        attempts.forget(Door.CONFIRMATION, who);
    }
}
