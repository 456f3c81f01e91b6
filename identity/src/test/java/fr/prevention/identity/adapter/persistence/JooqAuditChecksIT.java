package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.AuditChecks;
import fr.prevention.identity.spi.AuditChecksContract;

@OnPostgreSql
class JooqAuditChecksIT extends AuditChecksContract {

    private final AuditChecks checks;

    JooqAuditChecksIT(AuditChecks checks) {
        this.checks = checks;
    }

    @Override
    protected AuditChecks checks() {
        return checks;
    }
}
