package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLOCK;

import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryMemberships;

/** The audit trail of the use cases in their tests: acts come from 192.0.2.1. */
final class Audits {

    private Audits() {}

    static AccountAudit of(InMemoryAuditChain trail, InMemoryMemberships memberships) {
        return new AccountAudit(new AuditTrailService(trail, () -> "192.0.2.1"), memberships, CLOCK);
    }
}
