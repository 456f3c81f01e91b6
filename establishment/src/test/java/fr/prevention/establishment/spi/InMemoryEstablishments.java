package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
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
}
