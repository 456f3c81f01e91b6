package fr.prevention.identity.application;

import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.ProvisionalAccess;
import fr.prevention.identity.domain.firstconnection.ProvisionalPassword;
import fr.prevention.identity.spi.PasswordHashes;
import fr.prevention.identity.spi.ProvisionalPairs;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Without a transaction on purpose: no database connection is held while a password is being hashed. */
@Service
class ProvisionalAccessService implements ProvisionalAccess {

    private final ProvisionalPairs pairs;
    private final PasswordHashes hashes;
    private final FirstConnectionWriting writing;
    private final Clock clock;

    ProvisionalAccessService(
            ProvisionalPairs pairs, PasswordHashes hashes, FirstConnectionWriting writing, Clock clock) {
        this.pairs = pairs;
        this.hashes = hashes;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public IssuedPair issue(Organisation member, Author author) {
        var password = ProvisionalPassword.random();
        var hash = hashes.hash(ProvisionalPassword.normalised(password));
        var pair = writing.issue(member, hash, author);
        return new IssuedPair(pair.login().value(), password, pair.expiresAt());
    }

    @Override
    public void issueKnown(Organisation member, String password, Author author) {
        writing.issue(member, hashes.hash(ProvisionalPassword.normalised(password)), author);
    }

    @Override
    public boolean isOpen(String memberNumber) {
        return LoginIdentifier.parse(memberNumber)
                .flatMap(pairs::unended)
                .filter(pair -> pair.isOpen(clock.instant()))
                .isPresent();
    }
}
