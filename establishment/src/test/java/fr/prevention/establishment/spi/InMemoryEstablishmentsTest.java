package fr.prevention.establishment.spi;

class InMemoryEstablishmentsTest extends EstablishmentsContract {

    private final Establishments establishments = new InMemoryEstablishments();

    @Override
    protected Establishments establishments() {
        return establishments;
    }
}
