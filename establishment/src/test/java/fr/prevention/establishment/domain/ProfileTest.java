package fr.prevention.establishment.domain;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.People;
import fr.prevention.establishment.Profiling;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefusal.ChangedMeanwhile;
import fr.prevention.establishment.api.EstablishmentRefusal.ProfileAlreadyValidated;
import fr.prevention.establishment.api.EstablishmentRefusal.ProfileIncomplete;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.ProfileChanged;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileField;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.establishment.api.Siret;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Instant LATER = MONDAY_MORNING.plus(Duration.ofHours(2));

    private final EstablishmentId id = EstablishmentId.next();
    private final Profile profile = Profile.open(Establishing.enrolled(id, new Siret("90010250000015")));

    @Test
    void starts_with_the_address_and_phone_the_fund_knew() {
        assertThat(profile.content().commune()).isEqualTo("Amiens");
        assertThat(profile.content().phone()).isNotNull();
        assertThat(profile.content().lastName()).isEmpty();
        assertThat(profile.validatedAt()).isEmpty();
    }

    @Test
    void is_kept_as_a_draft_however_incomplete() {
        assertThat(profile.saveDraft(Profiling.onlyNamed("Dubois", ""), 0, at(LATER)))
                .containsExactly(new ProfileChanged(id, LATER));
        assertThat(profile.content().lastName()).isEqualTo("Dubois");
        assertThat(profile.validatedAt()).isEmpty();
    }

    @Test
    void names_every_missing_field_at_once() {
        assertThat(refusal(() -> profile.validate(Profiling.onlyNamed("", "Luc"), 0, at(LATER))))
                .asInstanceOf(type(ProfileIncomplete.class))
                .extracting(ProfileIncomplete::missing)
                .isEqualTo(java.util.Set.of(
                        ProfileField.LAST_NAME,
                        ProfileField.EMAIL,
                        ProfileField.HEAD_MAINTAINS_SPACE,
                        ProfileField.BELONGS_TO_GROUP,
                        ProfileField.STAFF_REPRESENTATION,
                        ProfileField.HEALTH_SERVICE_EMAIL,
                        ProfileField.HEALTH_SERVICE_PHONE));
        assertThat(profile.content().firstName()).isEmpty();
    }

    @Test
    void needs_the_contact_person_when_the_head_does_not_maintain_the_space() {
        ProfileContent enough = Profiling.justEnough();
        ProfileContent nobody = new ProfileContent(
                null,
                "Dubois",
                "Luc",
                "",
                enough.email(),
                null,
                "",
                "",
                null,
                "",
                false,
                "",
                "",
                null,
                null,
                false,
                "",
                false,
                "",
                "",
                "",
                enough.healthServiceEmail(),
                enough.healthServicePhone());

        assertThat(refusal(() -> profile.validate(nobody, 0, at(LATER))))
                .asInstanceOf(type(ProfileIncomplete.class))
                .extracting(ProfileIncomplete::missing)
                .isEqualTo(java.util.Set.of(
                        ProfileField.CONTACT_LAST_NAME,
                        ProfileField.CONTACT_FIRST_NAME,
                        ProfileField.CONTACT_EMAIL,
                        ProfileField.CONTACT_PHONE));
    }

    @Test
    void opens_the_course_by_its_first_validation() {
        assertThat(profile.validate(Profiling.justEnough(), 0, at(LATER)))
                .containsExactly(new ProfileChanged(id, LATER), new ProfileValidated(id, true, LATER));
        assertThat(profile.validatedAt()).contains(LATER);
    }

    @Test
    void is_validated_as_the_draft_stands() {
        Profile draft = stored(Profiling.justEnough(), false, 1);

        assertThat(draft.validate(Profiling.justEnough(), 0, at(LATER)))
                .containsExactly(new ProfileValidated(id, true, LATER));
    }

    @Test
    void keeps_the_date_of_its_first_validation_when_it_changes_later() {
        Profile validated = stored(Profiling.justEnough(), true, 1);

        assertThat(validated.validate(Profiling.keptByInesVidal(), 1, at(LATER)))
                .containsExactly(new ProfileChanged(id, LATER), new ProfileValidated(id, false, LATER));
        assertThat(validated.validatedAt()).contains(MONDAY_MORNING);
    }

    @Test
    void is_no_longer_a_draft_once_validated() {
        Profile validated = stored(Profiling.justEnough(), true, 1);

        assertThat(refusal(() -> validated.saveDraft(Profiling.keptByInesVidal(), 1, at(LATER))))
                .isEqualTo(new ProfileAlreadyValidated());
    }

    @Test
    void says_nothing_when_the_same_content_comes_again_with_an_old_version() {
        Profile validated = stored(Profiling.keptByInesVidal(), true, 3);

        assertThat(validated.validate(Profiling.keptByInesVidal(), 2, at(LATER)))
                .isEmpty();
        assertThat(validated.saveDraft(Profiling.keptByInesVidal(), 0, at(LATER)))
                .isEmpty();
    }

    @Test
    void says_who_saved_meanwhile_and_keeps_their_words() {
        Profile draft = stored(Profiling.justEnough(), false, 3);

        assertThat(refusal(() -> draft.saveDraft(Profiling.keptByInesVidal(), 2, at(LATER))))
                .isEqualTo(new ChangedMeanwhile("Menuiserie Dubois", MONDAY_MORNING));
        assertThat(refusal(() -> draft.validate(Profiling.keptByInesVidal(), 2, at(LATER))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(draft.content()).isEqualTo(Profiling.justEnough());
    }

    private Profile stored(ProfileContent content, boolean validated, long version) {
        return Profile.reconstitute(id, content, validated ? MONDAY_MORNING : null, at(MONDAY_MORNING), version);
    }

    private Revision at(Instant instant) {
        return Revision.by(People.menuiserieDubois(id), instant);
    }

    private static EstablishmentRefusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(EstablishmentRefused.class, act).refusal();
    }
}
