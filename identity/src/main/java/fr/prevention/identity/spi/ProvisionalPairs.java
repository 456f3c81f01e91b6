package fr.prevention.identity.spi;

import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.ProvisionalPairId;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair;
import java.util.Optional;

/** The pairs posted to member companies. */
public interface ProvisionalPairs {

    /** The pair with this login that has not ended, in time or not. */
    Optional<ProvisionalPair> unended(LoginIdentifier login);

    /** The same pair, which nobody else can use before the end of the transaction. */
    Optional<ProvisionalPair> held(ProvisionalPairId id);

    /** The unended pair of this login, held likewise. */
    Optional<ProvisionalPair> heldUnended(LoginIdentifier login);

    void add(ProvisionalPair pair);

    /** Writes how a pair ended. */
    void save(ProvisionalPair pair);
}
