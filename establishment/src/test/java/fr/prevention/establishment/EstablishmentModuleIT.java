package fr.prevention.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentEnrolment;
import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundCorrespondence;
import fr.prevention.establishment.api.FundCorrespondence.SendFundMessage;
import fr.prevention.establishment.api.FundMessageSent;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileKeeping;
import fr.prevention.establishment.api.ProfileKeeping.SaveProfile;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@InEstablishmentContext
class EstablishmentModuleIT {

    private final EstablishmentId id = EstablishmentId.next();
    private final Siret siret = Establishing.newSiret();
    private final Actor dubois = People.menuiserieDubois(id);

    @Autowired
    private EstablishmentEnrolment enrolment;

    @Autowired
    private EstablishmentDirectory directory;

    @Autowired
    private ProfileKeeping keeping;

    @Autowired
    private FundCorrespondence correspondence;

    @Autowired
    private KnownAccounts accounts;

    @Test
    void an_enrolment_is_told_with_the_fund_and_bracket_found(Scenario scenario) {
        scenario.stimulate(() -> enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, siret)))
                .andWaitForEventOfType(EstablishmentEnrolled.class)
                .matching(fact -> fact.id().equals(id))
                .toArriveAndVerify(fact -> {
                    assertThat(fact.fund()).isEqualTo(new RegionalFundCode("CARSAT-HDF"));
                    assertThat(fact.department()).isEqualTo("80");
                    assertThat(fact.headcountBracket()).isEqualTo("T1");
                });
    }

    @Test
    void a_commune_across_the_limit_of_a_department_goes_to_the_fund_where_it_lies(Scenario scenario) {
        EnrolEstablishment inn = new EnrolEstablishment(
                id, siret, "Auberge du Grand Vallon", "", new PostalCode("05110"), "CLARET", null, "D", 7);

        scenario.stimulate(() -> enrolment.enrol(People.brunoFerri(), inn))
                .andWaitForEventOfType(EstablishmentEnrolled.class)
                .matching(fact -> fact.id().equals(id))
                .toArriveAndVerify(fact -> assertThat(fact.department()).isEqualTo("04"));
    }

    @Test
    void the_first_validation_of_the_profile_opens_the_course(Scenario scenario) {
        enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, siret));

        scenario.stimulate(() -> keeping.validate(dubois, new SaveProfile(id, Profiling.keptByInesVidal(), 0)))
                .andWaitForEventOfType(ProfileValidated.class)
                .matching(fact -> fact.id().equals(id))
                .toArriveAndVerify(fact -> assertThat(fact.first()).isTrue());

        assertThat(directory.card(id))
                .map(EstablishmentCard::profileValidatedAt)
                .isPresent();
    }

    @Test
    void a_message_to_the_fund_is_told_with_its_mailbox(Scenario scenario) {
        accounts.know(dubois, "compte@menuiserie-dubois.example");
        enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(id, siret));

        scenario.stimulate(() -> correspondence.send(
                        dubois, new SendFundMessage(UUID.randomUUID(), id, "Question", "Qui est mon préventeur ?")))
                .andWaitForEventOfType(FundMessageSent.class)
                .matching(fact -> fact.establishment().equals(id))
                .toArriveAndVerify(fact -> {
                    assertThat(fact.mailbox()).isEqualTo(new EmailAddress("tmspros@carsat-hdf.example"));
                    assertThat(fact.replyTo()).isEqualTo(new EmailAddress("compte@menuiserie-dubois.example"));
                });
    }
}
