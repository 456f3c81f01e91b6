package fr.prevention.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentEnrolment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal.AlreadyEnrolled;
import fr.prevention.establishment.api.EstablishmentRefusal.ChangedMeanwhile;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.FundCorrespondence;
import fr.prevention.establishment.api.FundCorrespondence.SendFundMessage;
import fr.prevention.establishment.api.FundMessageSent;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileEvent;
import fr.prevention.establishment.api.ProfileKeeping;
import fr.prevention.establishment.api.ProfileKeeping.SaveProfile;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.Siret;
import fr.prevention.identity.api.Actor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InEstablishmentContext
class EstablishmentRacesIT {

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
    private PublishedFacts facts;

    @Test
    void twenty_enrolments_of_one_siret_make_one() {
        List<Object> outcomes = Together.call(20, () -> enrolOrRefusal(EstablishmentId.next()));

        assertThat(outcomes).filteredOn(EstablishmentId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new AlreadyEnrolled(siret)::equals).hasSize(19);
        assertThat(enrolmentsTold()).hasSize(1);
    }

    @Test
    void twenty_submissions_of_one_enrolment_make_one() {
        assertThat(Together.call(20, () -> enrolOrRefusal(id))).containsOnly(id);
        assertThat(enrolmentsTold()).hasSize(1);
        assertThat(directory.card(id)).isPresent();
    }

    @Test
    void one_of_two_different_saves_of_the_same_version_is_told_of_the_other() {
        enrolOrRefusal(id);

        List<Object> outcomes = Together.call(List.of(
                () -> savedOrRefusal(Profiling.keptByInesVidal("Gérant")),
                () -> savedOrRefusal(Profiling.keptByInesVidal("Directeur"))));

        assertThat(outcomes).filteredOn("saved"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void ten_clicks_on_the_same_save_have_one_effect() {
        enrolOrRefusal(id);

        assertThat(Together.call(10, () -> savedOrRefusal(Profiling.keptByInesVidal())))
                .containsOnly("saved");
        assertThat(version()).isEqualTo(1);
        assertThat(facts.of(ProfileEvent.class))
                .filteredOn(fact -> fact.id().equals(id))
                .hasSize(2);
    }

    @Test
    void ten_clicks_on_send_leave_one_message_and_one_mail() {
        enrolOrRefusal(id);
        SendFundMessage message = new SendFundMessage(UUID.randomUUID(), id, "Question", "Qui est mon préventeur ?");

        Together.call(10, () -> {
            correspondence.send(dubois, message);
            return "sent";
        });

        assertThat(correspondence.sentBy(dubois, id)).hasSize(1);
        assertThat(facts.of(FundMessageSent.class))
                .filteredOn(fact -> fact.establishment().equals(id))
                .hasSize(1);
    }

    private Object enrolOrRefusal(EstablishmentId under) {
        return outcome(() -> enrolment.enrol(People.anneDelcourt(), Establishing.menuiserieDubois(under, siret)));
    }

    private Object savedOrRefusal(ProfileContent content) {
        return outcome(() -> {
            keeping.validate(dubois, new SaveProfile(id, content, 0));
            return "saved";
        });
    }

    private static Object outcome(Callable<Object> act) {
        try {
            return act.call();
        } catch (EstablishmentRefused refused) {
            return refused.refusal();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<EstablishmentEnrolled> enrolmentsTold() {
        return facts.of(EstablishmentEnrolled.class).stream()
                .filter(fact -> fact.siret().equals(siret.value()))
                .toList();
    }

    private long version() {
        return directory.profile(dubois, id).map(ProfileView::version).orElseThrow();
    }
}
