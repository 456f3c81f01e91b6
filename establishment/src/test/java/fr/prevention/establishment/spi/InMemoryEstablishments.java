package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.domain.Establishment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The establishments of a test without a database. */
public final class InMemoryEstablishments implements Establishments {

    private final List<Establishment> rows = new ArrayList<>();

    @Override
    public synchronized Optional<Establishment> add(Establishment establishment) {
        Optional<Establishment> present = rows.stream()
                .filter(row -> row.siret().equals(establishment.siret()))
                .findFirst()
                .or(() -> find(establishment.getId()));
        if (present.isEmpty()) {
            rows.add(establishment);
        }
        return present;
    }

    @Override
    public synchronized Optional<Establishment> find(EstablishmentId id) {
        return rows.stream().filter(row -> row.getId().equals(id)).findFirst();
    }

    @Override
    public Optional<Establishment> held(EstablishmentId id) {
        return find(id).map(InMemoryEstablishments::copy);
    }

    @Override
    public synchronized void save(Establishment establishment) {
        if (rows.stream().anyMatch(row -> row.siret().equals(establishment.siret()) && !same(row, establishment))) {
            throw new EstablishmentRefused(new EstablishmentRefusal.SiretTaken(establishment.siret()));
        }
        rows.replaceAll(row -> same(row, establishment) ? copy(establishment) : row);
    }

    private static boolean same(Establishment one, Establishment other) {
        return one.getId().equals(other.getId());
    }

    private static Establishment copy(Establishment establishment) {
        return Establishment.reconstitute(
                establishment.getId(),
                establishment.siret(),
                establishment.name(),
                establishment.location(),
                establishment.phone(),
                establishment.classification(),
                establishment.enrolment(),
                establishment.version());
    }
}
