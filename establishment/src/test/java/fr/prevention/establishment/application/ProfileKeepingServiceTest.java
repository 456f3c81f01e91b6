package fr.prevention.establishment.application;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.People;
import fr.prevention.establishment.Profiling;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefusal.ProfileIncomplete;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownEstablishment;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.ProfileChanged;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileKeeping.SaveProfile;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.domain.Profile;
import fr.prevention.establishment.spi.InMemoryProfiles;
import fr.prevention.identity.api.Actor;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileKeepingServiceTest {

    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final List<Object> events = new ArrayList<>();
    private final EstablishmentId id = EstablishmentId.next();
    private final Actor dubois = People.menuiserieDubois(id);
    private final ProfileKeepingService keeping =
            new ProfileKeepingService(profiles, events::add, Clock.fixed(MONDAY_MORNING, ZoneId.of("Europe/Paris")));

    @BeforeEach
    void enrol() {
        profiles.add(Profile.open(Establishing.enrolled(id, new Siret("90010250000015"))));
    }

    @Test
    void saves_a_draft_and_tells_it() {
        keeping.saveDraft(dubois, save(Profiling.onlyNamed("Dubois", "Luc"), 0));

        assertThat(stored().content().firstName()).isEqualTo("Luc");
        assertThat(stored().version()).isEqualTo(1);
        assertThat(events).containsExactly(new ProfileChanged(id, MONDAY_MORNING));
    }

    @Test
    void validates_and_tells_it() {
        keeping.validate(dubois, save(Profiling.justEnough(), 0));

        assertThat(stored().validatedAt()).contains(MONDAY_MORNING);
        assertThat(events).contains(new ProfileValidated(id, true, MONDAY_MORNING));
    }

    @Test
    void has_one_effect_when_submitted_twice() {
        keeping.validate(dubois, save(Profiling.justEnough(), 0));
        keeping.validate(dubois, save(Profiling.justEnough(), 0));

        assertThat(stored().version()).isEqualTo(1);
        assertThat(events).hasSize(2);
    }

    @Test
    void keeps_nothing_of_an_incomplete_validation() {
        assertThat(refusal(() -> keeping.validate(dubois, save(Profiling.onlyNamed("Dubois", "Luc"), 0))))
                .isInstanceOf(ProfileIncomplete.class);
        assertThat(stored().version()).isZero();
        assertThat(events).isEmpty();
    }

    @Test
    void knows_nothing_of_the_establishment_of_others() {
        Actor biscuits = People.biscuiterieDuMarais(EstablishmentId.next());

        for (Actor stranger : List.of(biscuits, People.claireMartin(), People.anneDelcourt())) {
            assertThat(refusal(() -> keeping.saveDraft(stranger, save(Profiling.justEnough(), 0))))
                    .isEqualTo(new UnknownEstablishment());
            assertThat(refusal(() -> keeping.validate(stranger, save(Profiling.justEnough(), 0))))
                    .isEqualTo(new UnknownEstablishment());
        }
        assertThat(stored().version()).isZero();
    }

    @Test
    void knows_nothing_of_an_establishment_never_enrolled() {
        EstablishmentId nowhere = EstablishmentId.next();

        assertThat(refusal(() -> keeping.saveDraft(
                        People.menuiserieDubois(nowhere), new SaveProfile(nowhere, Profiling.justEnough(), 0))))
                .isEqualTo(new UnknownEstablishment());
    }

    private SaveProfile save(ProfileContent content, long version) {
        return new SaveProfile(id, content, version);
    }

    private Profile stored() {
        return profiles.forChange(id).orElseThrow();
    }

    private static EstablishmentRefusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(EstablishmentRefused.class, act).refusal();
    }
}
