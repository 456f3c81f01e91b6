package fr.prevention.identity.application;

import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.SignIn;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.PasswordHashes;
import fr.prevention.identity.spi.PasswordHashes.Verification;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class SignInService implements SignIn {

    private final Credentials credentials;
    private final PasswordHashes hashes;

    SignInService(Credentials credentials, PasswordHashes hashes) {
        this.credentials = credentials;
        this.hashes = hashes;
    }

    @Override
    public SignInOutcome signIn(String login, String password) {
        var credential = LoginIdentifier.parse(login).flatMap(credentials::ofActiveAccount);
        if (credential.isEmpty()) {
            hashes.verifyNothing(password);
            return new SignInOutcome.Refused();
        }
        return verify(password, credential.get());
    }

    private SignInOutcome verify(String password, Credential credential) {
        return switch (hashes.verify(password, credential.hash())) {
            case Verification.Mismatch() -> new SignInOutcome.Refused();
            case Verification.Match() -> new SignInOutcome.Accepted(credential.account());
            case Verification.OutdatedMatch(var stronger) -> {
                credentials.strengthen(credential, stronger);
                yield new SignInOutcome.Accepted(credential.account());
            }
        };
    }
}
