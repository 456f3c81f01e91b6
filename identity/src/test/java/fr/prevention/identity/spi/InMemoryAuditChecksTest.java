package fr.prevention.identity.spi;

class InMemoryAuditChecksTest extends AuditChecksContract {

    private final AuditChecks checks = new InMemoryAuditChecks();

    @Override
    protected AuditChecks checks() {
        return checks;
    }
}
