package fr.prevention.identity.spi;

import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import java.time.Instant;
import java.util.Optional;

/** The organisations that identity knows. */
public interface Organisations {

    Optional<Organisation> byKey(OrganisationKind kind, String key);

    /** Adds an organisation; of several of one kind with one key, even at the same moment, one is added. */
    boolean add(Organisation organisation, Instant at);

    /** Gives the organisation its present name, here and in every membership. */
    void rename(Organisation organisation);
}
