package fr.prevention.identity.spi;

import fr.prevention.identity.api.AuditVerification.Check;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryAuditChecks implements AuditChecks {

    private @Nullable Check last;

    @Override
    public void put(Check check) {
        last = check;
    }

    @Override
    public Optional<Check> last() {
        return Optional.ofNullable(last);
    }
}
