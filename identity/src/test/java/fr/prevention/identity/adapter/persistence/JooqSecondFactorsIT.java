package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.SecondFactors;
import fr.prevention.identity.spi.SecondFactorsContract;

@OnPostgreSql
class JooqSecondFactorsIT extends SecondFactorsContract {

    private final Accounts accounts;
    private final SecondFactors factors;

    JooqSecondFactorsIT(Accounts accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected SecondFactors factors() {
        return factors;
    }
}
