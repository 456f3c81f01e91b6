package fr.prevention.identity.spi;

class InMemoryRefusedMailsTest extends RefusedMailsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryRefusedMails refused = new InMemoryRefusedMails();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected RefusedMails refused() {
        return refused;
    }
}
