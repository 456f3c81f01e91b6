package fr.prevention.establishment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.People;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import org.junit.jupiter.api.Test;

class EstablishmentTest {

    private static final Siret DUBOIS = new Siret("90010250000015");

    @Test
    void tells_all_that_the_other_contexts_need_of_its_enrolment() {
        EstablishmentId id = EstablishmentId.next();

        EstablishmentEnrolled told = Establishing.enrolled(id, DUBOIS).enrolled();
        assertThat(told.enrolledByName()).isEqualTo("Anne Delcourt");
        assertThat(told)
                .isEqualTo(new EstablishmentEnrolled(
                        id,
                        "90010250000015",
                        "Menuiserie Dubois",
                        "80",
                        new RegionalFundCode("CARSAT-HDF"),
                        "Amiens",
                        "F",
                        18,
                        "T1",
                        People.anneDelcourt().account(),
                        "Anne Delcourt",
                        Establishing.MONDAY_MORNING));
    }

    @Test
    void is_the_same_enrolment_only_under_the_same_id_and_siret() {
        EstablishmentId id = EstablishmentId.next();
        Establishment establishment = Establishing.enrolled(id, DUBOIS);

        assertThat(establishment.isSameEnrolmentAs(Establishing.enrolled(id, DUBOIS)))
                .isTrue();
        assertThat(establishment.isSameEnrolmentAs(Establishing.enrolled(EstablishmentId.next(), DUBOIS)))
                .isFalse();
        assertThat(establishment.isSameEnrolmentAs(Establishing.enrolled(id, new Siret("90010251800017"))))
                .isFalse();
    }
}
