package fr.prevention.establishment.spi;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.domain.Commune;
import fr.prevention.establishment.domain.HeadcountScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small France: the places of the tests. */
public final class InMemoryReferenceLists implements ReferenceLists {

    private static final Map<String, List<Commune>> COMMUNES = Map.of(
            "80000", List.of(new Commune("Amiens", "80")),
            "13001", List.of(new Commune("Marseille", "13"), new Commune("Marseille 1er Arrondissement", "13")),
            "20090", List.of(new Commune("Ajaccio", "2A")),
            "97500", List.of(new Commune("Saint-Pierre", "975")));

    private static final Map<String, String> FUNDS = Map.of("80", "CARSAT-HDF", "13", "CARSAT-SE", "2A", "CARSAT-SE");

    @Override
    public List<Commune> communesOf(PostalCode postalCode) {
        return COMMUNES.getOrDefault(postalCode.value(), List.of());
    }

    @Override
    public Optional<RegionalFundCode> fundInCharge(String department) {
        return Optional.ofNullable(FUNDS.get(department)).map(RegionalFundCode::new);
    }

    @Override
    public Set<String> ctnSectors() {
        return Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
    }

    @Override
    public HeadcountScale headcountScale() {
        return Establishing.SCALE;
    }
}
