package fr.prevention.identity.spi;

class InMemoryCredentialsTest extends CredentialsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Credentials credentials() {
        return credentials;
    }
}
