package fr.prevention.identity.spi;

import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryOrganisations implements Organisations {

    private final Map<String, Organisation> known = new HashMap<>();

    @Override
    public Optional<Organisation> byKey(OrganisationKind kind, String key) {
        return Optional.ofNullable(known.get(kind + "/" + key));
    }

    @Override
    public boolean add(Organisation organisation, Instant at) {
        return known.putIfAbsent(organisation.kind() + "/" + organisation.key(), organisation) == null;
    }

    @Override
    public void rename(Organisation organisation) {
        known.replace(organisation.kind() + "/" + organisation.key(), organisation);
    }
}
