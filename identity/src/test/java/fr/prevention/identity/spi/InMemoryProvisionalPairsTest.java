package fr.prevention.identity.spi;

class InMemoryProvisionalPairsTest extends ProvisionalPairsContract {

    private final InMemoryProvisionalPairs pairs = new InMemoryProvisionalPairs();

    @Override
    protected ProvisionalPairs pairs() {
        return pairs;
    }
}
