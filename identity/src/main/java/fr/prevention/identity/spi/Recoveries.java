package fr.prevention.identity.spi;

import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.domain.recovery.Recovery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The claims on accesses of administrators who are gone. */
public interface Recoveries {

    /** Adds one unless its id is there already. */
    void add(Recovery recovery);

    /** One of them, which nobody else can change before the end of the transaction. */
    Optional<Recovery> held(RecoveryId id);

    /** The one to which the secret with this hash lets object. */
    Optional<Recovery> bySecret(String hash);

    /** Those that await a decision or their time, oldest first, the first 200. */
    List<Recovery> open();

    /** The same among those that name an organisation that is known: what anybody may invent does not hide them. */
    List<Recovery> openOfKnown();

    /** The approved ones whose time has come. */
    List<RecoveryId> due(Instant at);

    /** Writes a held one. */
    void save(Recovery recovery);
}
