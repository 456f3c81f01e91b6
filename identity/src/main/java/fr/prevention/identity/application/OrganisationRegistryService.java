package fr.prevention.identity.application;

import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationRegistry;
import fr.prevention.identity.spi.Organisations;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OrganisationRegistryService implements OrganisationRegistry {

    private final Organisations organisations;
    private final Clock clock;

    OrganisationRegistryService(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void register(Organisation organisation) {
        var known = organisations.byKey(organisation.kind(), organisation.key());
        if (known.isEmpty()) {
            organisations.add(organisation, clock.instant());
        } else if (!known.get().equals(organisation)) {
            organisations.rename(organisation);
        }
    }
}
