package fr.prevention.identity.spi;

class InMemoryOrganisationsTest extends OrganisationsContract {

    private final Organisations organisations = new InMemoryOrganisations();

    @Override
    protected Organisations organisations() {
        return organisations;
    }
}
