package fr.prevention.identity.spi;

import fr.prevention.identity.domain.audit.AuditSeal;
import fr.prevention.identity.domain.audit.ChainEnd;
import fr.prevention.identity.domain.audit.KeptEntry;
import fr.prevention.identity.domain.audit.SealedEntry;
import java.util.List;
import java.util.UUID;

/** The place where the sealed entries of the audit trail are kept, in their order. Nothing in it is changed or removed. */
public interface AuditChain {

    /** The last seal, which nobody else can follow before the end of the transaction. */
    AuditSeal heldEnd();

    /** Whether an entry with this id is in the chain. */
    boolean holds(UUID entry);

    /** Puts an entry at the end, whose seal becomes the last one. */
    void put(SealedEntry sealed);

    /** Where the chain ends now, read at one moment and holding nobody up. */
    ChainEnd end();

    /** The entries behind that number, at most so many, in the order of their numbers. */
    List<KeptEntry> after(long number, int limit);
}
