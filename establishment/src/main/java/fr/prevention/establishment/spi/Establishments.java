package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.domain.Establishment;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** The establishments followed. */
@Repository
public interface Establishments {

    /**
     * Adds an establishment unless its SIRET or its id is taken, also by somebody adding at the same moment.
     *
     * @return the one already there, left as it is; empty when the new one was added
     */
    Optional<Establishment> add(Establishment establishment);

    Optional<Establishment> find(EstablishmentId id);
}
