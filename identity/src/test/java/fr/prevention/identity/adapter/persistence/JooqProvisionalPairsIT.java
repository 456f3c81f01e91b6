package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.ProvisionalPairs;
import fr.prevention.identity.spi.ProvisionalPairsContract;

@OnPostgreSql
class JooqProvisionalPairsIT extends ProvisionalPairsContract {

    private final ProvisionalPairs pairs;

    JooqProvisionalPairsIT(ProvisionalPairs pairs) {
        this.pairs = pairs;
    }

    @Override
    protected ProvisionalPairs pairs() {
        return pairs;
    }
}
