package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.InEstablishmentContext;
import fr.prevention.establishment.People;
import fr.prevention.establishment.Profiling;
import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentDirectory.ProgressRecipient;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.Profile;
import fr.prevention.establishment.domain.Revision;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.establishment.spi.Profiles;
import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InEstablishmentContext
@Transactional
class JooqEstablishmentDirectoryIT {

    private final EstablishmentId id = EstablishmentId.next();
    private final Siret siret = Establishing.newSiret();

    @Autowired
    private EstablishmentDirectory directory;

    @Autowired
    private Establishments establishments;

    @Autowired
    private Profiles profiles;

    @BeforeEach
    void enrol() {
        enrol(id, siret);
    }

    @Test
    void shows_the_card_with_the_name_of_the_fund() {
        assertThat(directory.card(id))
                .contains(new EstablishmentCard(
                        id,
                        siret,
                        "Menuiserie Dubois",
                        "12 rue des Tanneurs",
                        new PostalCode("80000"),
                        "Amiens",
                        new PhoneNumber("0322456789"),
                        new RegionalFundCode("CARSAT-HDF"),
                        "Carsat Hauts-de-France",
                        "F",
                        18,
                        "T1",
                        null,
                        false,
                        0));
        assertThat(directory.card(EstablishmentId.next())).isEmpty();
    }

    @Test
    void dates_the_card_with_the_first_validation() {
        validate(Profiling.justEnough());

        assertThat(directory.card(id))
                .map(EstablishmentCard::profileValidatedAt)
                .contains(MONDAY_MORNING);
    }

    @Test
    void gives_the_cards_of_those_that_exist() {
        EstablishmentId other = EstablishmentId.next();
        enrol(other, Establishing.newSiret());

        assertThat(directory.cards(List.of(id, EstablishmentId.next(), other)))
                .extracting(EstablishmentCard::id)
                .containsExactlyInAnyOrder(id, other);
        assertThat(directory.cards(List.of())).isEmpty();
    }

    @Test
    void shows_an_opened_profile_that_nobody_has_saved() {
        ProfileContent known = ProfileContent.startingAt(
                "12 rue des Tanneurs", new PostalCode("80000"), "Amiens", new PhoneNumber("0322456789"));

        assertThat(directory.profile(People.menuiserieDubois(id), id))
                .contains(new ProfileView(id, siret, known, 0, null, null, null));
    }

    @Test
    void shows_a_validated_profile_with_its_last_author() {
        validate(Profiling.keptByInesVidal());

        assertThat(directory.profile(People.claireMartin(), id))
                .contains(new ProfileView(
                        id,
                        siret,
                        Profiling.keptByInesVidal(),
                        1,
                        MONDAY_MORNING,
                        MONDAY_MORNING,
                        "Menuiserie Dubois"));
    }

    @Test
    void shows_the_profile_to_nobody_else() {
        assertThat(directory.profile(People.biscuiterieDuMarais(EstablishmentId.next()), id))
                .isEmpty();
        assertThat(directory.profile(People.brunoFerri(), id)).isEmpty();
    }

    @Test
    void tells_progress_to_the_head_and_to_the_contact_person() {
        assertThat(directory.progressRecipients(id)).isEmpty();

        validate(Profiling.keptByInesVidal());

        assertThat(directory.progressRecipients(id))
                .containsExactly(
                        new ProgressRecipient("Luc Dubois", new EmailAddress("l.dubois@menuiserie-dubois.example")),
                        new ProgressRecipient("Inès Vidal", new EmailAddress("i.vidal@menuiserie-dubois.example")));
        assertThat(directory.card(id)).map(EstablishmentCard::headKeepsSpace).contains(false);
    }

    @Test
    void tells_progress_to_the_head_alone_who_keeps_the_space() {
        validate(Profiling.justEnough());

        assertThat(directory.progressRecipients(id)).hasSize(1);
        assertThat(directory.card(id)).map(EstablishmentCard::headKeepsSpace).contains(true);
    }

    private void enrol(EstablishmentId enrolled, Siret under) {
        Establishment establishment = Establishing.enrolled(enrolled, under);
        establishments.add(establishment);
        profiles.add(Profile.open(establishment));
    }

    private void validate(ProfileContent content) {
        Profile profile = profiles.forChange(id).orElseThrow();
        profile.validate(content, profile.version(), Revision.by(People.menuiserieDubois(id), MONDAY_MORNING));
        profiles.save(profile);
    }
}
