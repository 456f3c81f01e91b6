package fr.prevention.identity.spi;

class InMemorySecondFactorsTest extends SecondFactorsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemorySecondFactors factors = new InMemorySecondFactors();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected SecondFactors factors() {
        return factors;
    }
}
