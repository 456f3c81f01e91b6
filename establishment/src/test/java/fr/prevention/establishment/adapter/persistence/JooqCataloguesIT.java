package fr.prevention.establishment.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.InEstablishmentContext;
import fr.prevention.establishment.api.CommuneCatalogue;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import fr.prevention.establishment.api.SectorCatalogue;
import fr.prevention.establishment.api.SectorCatalogue.CodeLabel;
import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InEstablishmentContext
class JooqCataloguesIT {

    @Autowired
    private RegionalFundDirectory funds;

    @Autowired
    private CommuneCatalogue communes;

    @Autowired
    private SectorCatalogue sectors;

    @Test
    void tells_how_to_reach_a_fund() {
        assertThat(funds.fund(new RegionalFundCode("CARSAT-SE")))
                .contains(new FundSheet(
                        new RegionalFundCode("CARSAT-SE"),
                        "Carsat Sud-Est",
                        "CARSAT",
                        List.of("04", "05", "06", "13", "2A", "2B", "83", "84"),
                        "Marseille",
                        new EmailAddress("tmspros@carsat-se.example"),
                        "36 79 (numéro court national AT/MP)"));
        assertThat(funds.fund(new RegionalFundCode("CARSAT-XX"))).isEmpty();
    }

    @Test
    void lists_every_fund_by_name() {
        assertThat(funds.all())
                .hasSize(21)
                .extracting(FundSheet::name)
                .startsWith("Caisse de sécurité sociale de Mayotte", "Carsat Alsace-Moselle")
                .endsWith("Cramif Île-de-France");
    }

    @Test
    void suggests_the_communes_of_a_postal_code_in_French_order() {
        assertThat(communes.communesOf(new PostalCode("01200")))
                .contains("Éloise", "Valserhône")
                .isSortedAccordingTo(java.text.Collator.getInstance(java.util.Locale.FRENCH)::compare);
        assertThat(communes.communesOf(new PostalCode("80039"))).isEmpty();
    }

    @Test
    void lists_sectors_brackets_and_departments() {
        assertThat(sectors.ctnSectors()).hasSize(9).startsWith(new CodeLabel("A", "Industries de la métallurgie"));
        assertThat(sectors.headcountBrackets()).hasSize(7).endsWith(new CodeLabel("T7", "Plus de 1000"));
        assertThat(sectors.departments())
                .hasSize(109)
                .contains(new CodeLabel("2A", "Corse-du-Sud"), new CodeLabel("971", "Guadeloupe"));
    }
}
