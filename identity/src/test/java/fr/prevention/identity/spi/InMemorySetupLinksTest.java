package fr.prevention.identity.spi;

class InMemorySetupLinksTest extends SetupLinksContract {

    private final SetupLinks links = new InMemorySetupLinks();

    @Override
    protected SetupLinks links() {
        return links;
    }
}
