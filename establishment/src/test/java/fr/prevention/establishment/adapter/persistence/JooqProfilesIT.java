package fr.prevention.establishment.adapter.persistence;

import fr.prevention.establishment.InEstablishmentContext;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.establishment.spi.Profiles;
import fr.prevention.establishment.spi.ProfilesContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InEstablishmentContext
@Transactional
class JooqProfilesIT extends ProfilesContract {

    @Autowired
    private Establishments establishments;

    @Autowired
    private Profiles profiles;

    @Override
    protected Establishments establishments() {
        return establishments;
    }

    @Override
    protected Profiles profiles() {
        return profiles;
    }
}
