package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.domain.Profile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The profiles of a test without a database. */
public final class InMemoryProfiles implements Profiles {

    private final Map<EstablishmentId, Profile> rows = new HashMap<>();

    @Override
    public synchronized void add(Profile profile) {
        rows.put(profile.getId(), copy(profile, profile.version()));
    }

    @Override
    public synchronized Optional<Profile> forChange(EstablishmentId establishment) {
        return Optional.ofNullable(rows.get(establishment)).map(row -> copy(row, row.version()));
    }

    @Override
    public synchronized void save(Profile profile) {
        Profile stored = forChange(profile.getId()).orElseThrow();
        if (stored.version() != profile.version()) {
            throw new EstablishmentRefused(stored.changedMeanwhile());
        }
        rows.put(profile.getId(), copy(profile, profile.version() + 1));
    }

    private static Profile copy(Profile profile, long version) {
        return Profile.reconstitute(
                profile.getId(), profile.content(), profile.validatedAt().orElse(null), profile.lastChange(), version);
    }
}
