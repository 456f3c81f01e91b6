package fr.prevention.establishment.application;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import java.util.Optional;

/** A directory of Carsat Hauts-de-France alone. */
final class OneFund implements RegionalFundDirectory {

    @Override
    public Optional<FundSheet> fund(RegionalFundCode code) {
        return all().stream().filter(sheet -> sheet.code().equals(code)).findFirst();
    }

    @Override
    public List<FundSheet> all() {
        return List.of(new FundSheet(
                new RegionalFundCode("CARSAT-HDF"),
                "Carsat Hauts-de-France",
                "CARSAT",
                List.of("02", "59", "60", "62", "80"),
                "Villeneuve-d'Ascq",
                new EmailAddress("tmspros@carsat-hdf.example"),
                "36 79"));
    }
}
