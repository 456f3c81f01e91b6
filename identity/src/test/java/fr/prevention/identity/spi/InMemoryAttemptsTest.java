package fr.prevention.identity.spi;

class InMemoryAttemptsTest extends AttemptsContract {

    private final InMemoryAttempts attempts = new InMemoryAttempts();

    @Override
    protected Attempts attempts() {
        return attempts;
    }
}
