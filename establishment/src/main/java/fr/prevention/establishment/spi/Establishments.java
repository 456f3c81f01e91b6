package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefused;
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

    /** The same establishment, which nobody else can change before the end of the transaction. */
    Optional<Establishment> held(EstablishmentId id);

    /**
     * Writes the SIRET of an establishment that is held, and moves its version on.
     *
     * @throws EstablishmentRefused with {@link EstablishmentRefusal.SiretTaken} when another one bears it, also when two take
     *     it at the same moment
     */
    void save(Establishment establishment);
}
