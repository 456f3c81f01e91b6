package fr.prevention.establishment.spi;

class InMemoryProfilesTest extends ProfilesContract {

    private final Establishments establishments = new InMemoryEstablishments();
    private final Profiles profiles = new InMemoryProfiles();

    @Override
    protected Establishments establishments() {
        return establishments;
    }

    @Override
    protected Profiles profiles() {
        return profiles;
    }
}
