package fr.prevention.identity.spi;

import fr.prevention.identity.api.AuditVerification.Check;
import java.util.Optional;

/** What the last verification of the audit trail found. */
public interface AuditChecks {

    /** Keeps it in place of the one before. */
    void put(Check check);

    Optional<Check> last();
}
