package fr.prevention.establishment.spi;

class InMemoryFundMessagesTest extends FundMessagesContract {

    private final Establishments establishments = new InMemoryEstablishments();
    private final FundMessages messages = new InMemoryFundMessages();

    @Override
    protected Establishments establishments() {
        return establishments;
    }

    @Override
    protected FundMessages messages() {
        return messages;
    }
}
