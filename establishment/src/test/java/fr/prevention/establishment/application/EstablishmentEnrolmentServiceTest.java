package fr.prevention.establishment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.People;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefusal.AlreadyEnrolled;
import fr.prevention.establishment.api.EstablishmentRefusal.NoFundForPostalCode;
import fr.prevention.establishment.api.EstablishmentRefusal.OutsideFundTerritory;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownSector;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.spi.InMemoryEstablishments;
import fr.prevention.establishment.spi.InMemoryProfiles;
import fr.prevention.establishment.spi.InMemoryReferenceLists;
import fr.prevention.identity.api.Actor;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstablishmentEnrolmentServiceTest {

    private static final Siret DUBOIS = new Siret("90010250000015");

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final List<Object> events = new ArrayList<>();
    private final EstablishmentId id = EstablishmentId.next();
    private final EstablishmentEnrolmentService enrolment = new EstablishmentEnrolmentService(
            establishments,
            profiles,
            new InMemoryReferenceLists(),
            events::add,
            Clock.fixed(Establishing.MONDAY_MORNING, ZoneId.of("Europe/Paris")));

    @Test
    void enrols_under_the_fund_in_charge_and_opens_the_profile() {
        enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, DUBOIS));

        assertThat(establishments.find(id)).map(Establishment::fund).contains(new RegionalFundCode("CARSAT-HDF"));
        assertThat(profiles.forChange(id)).isPresent();
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        EstablishmentEnrolled.class,
                        fact -> assertThat(fact.headcountBracket()).isEqualTo("T1"));
    }

    @Test
    void enrols_once_when_the_form_is_submitted_twice() {
        enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, DUBOIS));

        assertThat(enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, DUBOIS)))
                .isEqualTo(id);
        assertThat(events).hasSize(1);
    }

    @Test
    void refuses_a_siret_already_followed() {
        enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, DUBOIS));

        assertThat(refusal(People.anneDelcourt(), Establishing.menuiserieDubois(EstablishmentId.next(), DUBOIS)))
                .isEqualTo(new AlreadyEnrolled(DUBOIS));
        assertThat(events).hasSize(1);
    }

    @Test
    void refuses_a_form_that_already_enrolled_another_siret() {
        enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, DUBOIS));

        assertThat(refusal(People.anneDelcourt(), Establishing.menuiserieDubois(id, new Siret("90010251800017"))))
                .isEqualTo(new AlreadyEnrolled(DUBOIS));
    }

    @Test
    void refuses_an_address_of_another_fund_and_names_that_fund() {
        assertThat(refusal(People.anneDelcourt(), at("13001", "Marseille", "F")))
                .isEqualTo(new OutsideFundTerritory(new RegionalFundCode("CARSAT-SE")));
        assertThat(events).isEmpty();
    }

    @Test
    void refuses_whoever_does_not_administer_the_fund() {
        EnrolEstablishment command = Establishing.menuiserieDubois(id, DUBOIS);

        assertThat(refusal(People.claireMartin(), command)).isInstanceOf(OutsideFundTerritory.class);
        assertThat(refusal(People.menuiserieDubois(id), command)).isInstanceOf(OutsideFundTerritory.class);
        assertThat(establishments.find(id)).isEmpty();
    }

    @Test
    void refuses_a_place_without_a_fund() {
        assertThat(refusal(People.anneDelcourt(), at("97500", "Saint-Pierre", "F")))
                .isEqualTo(new NoFundForPostalCode(new PostalCode("97500")));
    }

    @Test
    void refuses_an_unknown_sector() {
        assertThat(refusal(People.anneDelcourt(), at("80000", "Amiens", "Z"))).isEqualTo(new UnknownSector("Z"));
    }

    @Test
    void enrols_an_address_with_a_cedex_that_no_list_knows() {
        enrolment.enrol(People.anneDelcourt(), at("80039", "Amiens Cedex 1", "A"));

        assertThat(establishments.find(id)).isPresent();
    }

    private EnrolEstablishment at(String postalCode, String commune, String sector) {
        return new EnrolEstablishment(
                id, DUBOIS, "Menuiserie Dubois", "", new PostalCode(postalCode), commune, null, sector, 18);
    }

    private EstablishmentRefusal refusal(Actor actor, EnrolEstablishment command) {
        return catchThrowableOfType(EstablishmentRefused.class, () -> enrolment.enrol(actor, command))
                .refusal();
    }
}
