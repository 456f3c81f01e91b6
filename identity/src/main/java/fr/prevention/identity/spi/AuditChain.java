package fr.prevention.identity.spi;

import fr.prevention.identity.domain.audit.AuditSeal;
import fr.prevention.identity.domain.audit.SealedEntry;
import java.util.UUID;

/** The place where the sealed entries of the audit trail are kept, in their order. Nothing in it is changed or removed. */
public interface AuditChain {

    /** The last seal, which nobody else can follow before the end of the transaction. */
    AuditSeal heldEnd();

    /** Whether an entry with this id is in the chain. */
    boolean holds(UUID entry);

    /** Puts an entry at the end, whose seal becomes the last one. */
    void put(SealedEntry sealed);
}
