package fr.prevention.establishment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.People;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import org.junit.jupiter.api.Test;

class EstablishmentAccessTest {

    private static final RegionalFundCode HAUTS_DE_FRANCE = new RegionalFundCode("CARSAT-HDF");

    private final EstablishmentId joinery = EstablishmentId.next();
    private final EstablishmentId biscuits = EstablishmentId.next();

    @Test
    void an_establishment_sees_and_changes_only_itself() {
        var dubois = People.menuiserieDubois(joinery);

        assertThat(EstablishmentAccess.isOwn(dubois, joinery)).isTrue();
        assertThat(EstablishmentAccess.mayRead(dubois, joinery, HAUTS_DE_FRANCE))
                .isTrue();
        assertThat(EstablishmentAccess.isOwn(dubois, biscuits)).isFalse();
        assertThat(EstablishmentAccess.mayRead(dubois, biscuits, HAUTS_DE_FRANCE))
                .isFalse();
    }

    @Test
    void the_people_of_a_fund_read_its_establishments_and_change_none() {
        assertThat(EstablishmentAccess.mayRead(People.claireMartin(), joinery, HAUTS_DE_FRANCE))
                .isTrue();
        assertThat(EstablishmentAccess.mayRead(People.brunoFerri(), joinery, HAUTS_DE_FRANCE))
                .isFalse();
        assertThat(EstablishmentAccess.isOwn(People.claireMartin(), joinery)).isFalse();
    }

    @Test
    void only_the_administrator_of_the_fund_enrols() {
        assertThat(EstablishmentAccess.mayEnrol(People.anneDelcourt(), HAUTS_DE_FRANCE))
                .isTrue();
        assertThat(EstablishmentAccess.mayEnrol(People.claireMartin(), HAUTS_DE_FRANCE))
                .isFalse();
        assertThat(EstablishmentAccess.mayEnrol(People.brunoFerri(), HAUTS_DE_FRANCE))
                .isFalse();
    }
}
