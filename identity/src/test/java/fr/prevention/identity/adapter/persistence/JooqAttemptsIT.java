package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Attempts;
import fr.prevention.identity.spi.AttemptsContract;

@OnPostgreSql
class JooqAttemptsIT extends AttemptsContract {

    private final Attempts attempts;

    JooqAttemptsIT(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected Attempts attempts() {
        return attempts;
    }
}
