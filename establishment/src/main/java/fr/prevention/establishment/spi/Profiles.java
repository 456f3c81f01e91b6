package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.domain.Profile;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** The profiles of the establishments. */
@Repository
public interface Profiles {

    /** Adds the profile of an establishment that has just been added. */
    void add(Profile profile);

    /** Reads a profile and keeps others from changing it until the end of the transaction. */
    Optional<Profile> forChange(EstablishmentId establishment);

    /**
     * Replaces the profile and counts its version up.
     *
     * @throws fr.prevention.establishment.api.EstablishmentRefused with {@link
     *     fr.prevention.establishment.api.EstablishmentRefusal.ChangedMeanwhile} when it is no longer the one that was read
     */
    void save(Profile profile);
}
