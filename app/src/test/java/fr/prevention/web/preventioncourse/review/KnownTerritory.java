package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.SectorCatalogue;
import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import java.util.Optional;

/** Hauts-de-France, seen from its fund. */
final class KnownTerritory implements RegionalFundDirectory, SectorCatalogue {

    private static final FundSheet FUND = new FundSheet(
            new RegionalFundCode("CARSAT-HDF"),
            "Carsat Hauts-de-France",
            "CARSAT",
            List.of("59", "80"),
            "Villeneuve-d'Ascq",
            new EmailAddress("prevention@carsat-hdf.example"),
            "");

    @Override
    public Optional<FundSheet> fund(RegionalFundCode code) {
        return Optional.of(FUND).filter(fund -> fund.code().equals(code));
    }

    @Override
    public List<FundSheet> all() {
        return List.of(FUND);
    }

    @Override
    public List<CodeLabel> ctnSectors() {
        return List.of(new CodeLabel("D", "Services, commerces et industries de l'alimentation"));
    }

    @Override
    public List<CodeLabel> headcountBrackets() {
        return List.of();
    }

    @Override
    public List<CodeLabel> departments() {
        return List.of(new CodeLabel("13", "Bouches-du-Rhône"), new CodeLabel("80", "Somme"));
    }
}
