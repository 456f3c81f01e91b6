package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.FirstConnection;
import fr.prevention.identity.api.IdentityRefusal.LoginIsMemberNumber;
import fr.prevention.identity.api.IdentityRefusal.PairRefused;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair;
import fr.prevention.identity.domain.firstconnection.ProvisionalPassword;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.spi.PasswordHashes;
import fr.prevention.identity.spi.PasswordHashes.Verification;
import fr.prevention.identity.spi.ProvisionalPairs;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class FirstConnectionService implements FirstConnection {

    private final ProvisionalPairs pairs;
    private final PasswordHashes hashes;
    private final PasswordPolicy policy;
    private final FirstConnectionWriting writing;
    private final Clock clock;

    FirstConnectionService(
            ProvisionalPairs pairs,
            PasswordHashes hashes,
            PasswordPolicy policy,
            FirstConnectionWriting writing,
            Clock clock) {
        this.pairs = pairs;
        this.hashes = hashes;
        this.policy = policy;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public AccountId open(OpenMemberAccount command) {
        var login = new LoginIdentifier(command.login());
        var number = LoginIdentifier.parse(command.memberNumber());
        if (number.filter(login::equals).isPresent()) {
            throw new IdentityRefused(new LoginIsMemberNumber());
        }
        var weaknesses = policy.weaknesses(command.password(), login);
        if (!weaknesses.isEmpty()) {
            throw new IdentityRefused(new PasswordTooWeak(weaknesses));
        }
        var pair = verified(number, ProvisionalPassword.normalised(command.provisionalPassword()));
        return writing.open(pair, command, hashes.hash(command.password()));
    }

    private ProvisionalPair verified(Optional<LoginIdentifier> number, String password) {
        var pair = number.flatMap(pairs::unended).filter(open -> open.isOpen(clock.instant()));
        if (pair.isEmpty()) {
            hashes.verifyNothing(password);
            throw new IdentityRefused(new PairRefused());
        }
        if (hashes.verify(password, pair.get().hash()) instanceof Verification.Mismatch) {
            throw new IdentityRefused(new PairRefused());
        }
        return pair.get();
    }
}
