package fr.prevention.partnerspace.spi;

class InMemoryPartnersTest extends PartnersContract {

    private final Structures structures = new InMemoryStructures();
    private final Agreements agreements = new InMemoryAgreements();
    private final Technicians technicians = new InMemoryTechnicians();
    private final Managers managers = new InMemoryManagers();
    private final LastBodies lastBodies = new InMemoryLastBodies();

    @Override
    protected Structures structures() {
        return structures;
    }

    @Override
    protected Agreements agreements() {
        return agreements;
    }

    @Override
    protected Technicians technicians() {
        return technicians;
    }

    @Override
    protected Managers managers() {
        return managers;
    }

    @Override
    protected LastBodies lastBodies() {
        return lastBodies;
    }
}
