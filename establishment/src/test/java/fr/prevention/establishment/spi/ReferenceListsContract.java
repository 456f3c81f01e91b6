package fr.prevention.establishment.spi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.domain.Commune;
import org.junit.jupiter.api.Test;

/** What holds for {@link ReferenceLists} wherever they come from. */
public abstract class ReferenceListsContract {

    protected abstract ReferenceLists lists();

    @Test
    void knows_the_communes_of_a_postal_code_with_their_department() {
        assertThat(lists().communesOf(new PostalCode("20090"))).containsExactly(new Commune("Ajaccio", "2A"));
        assertThat(lists().communesOf(new PostalCode("13001"))).contains(new Commune("Marseille", "13"));
        assertThat(lists().communesOf(new PostalCode("80039"))).isEmpty();
    }

    @Test
    void knows_the_fund_in_charge_of_a_department() {
        assertThat(lists().fundInCharge("80")).contains(new RegionalFundCode("CARSAT-HDF"));
        assertThat(lists().fundInCharge("2A")).contains(new RegionalFundCode("CARSAT-SE"));
        assertThat(lists().fundInCharge("975")).isEmpty();
    }

    @Test
    void knows_nine_sectors_and_seven_brackets() {
        assertThat(lists().ctnSectors()).containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F", "G", "H", "I");
        assertThat(lists().headcountScale()).isEqualTo(Establishing.SCALE);
    }
}
