package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.SpaceChoice.Chosen;
import java.time.Instant;
import java.util.Optional;

/** The organisation for which each account acted last. */
public interface LastSpaces {

    /** Keeps the choice of an account that exists, in place of the one before. */
    void put(AccountId account, Chosen chosen, Instant at);

    Optional<Chosen> of(AccountId account);
}
