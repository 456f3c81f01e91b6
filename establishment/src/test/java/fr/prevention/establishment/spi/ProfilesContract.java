package fr.prevention.establishment.spi;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.People;
import fr.prevention.establishment.Profiling;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal.ChangedMeanwhile;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.Profile;
import fr.prevention.establishment.domain.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for {@link Profiles} wherever they are kept. */
public abstract class ProfilesContract {

    private final EstablishmentId id = EstablishmentId.next();
    private final Establishment dubois = Establishing.enrolled(id, Establishing.newSiret());
    private final Revision byDubois = Revision.by(People.menuiserieDubois(id), MONDAY_MORNING.plusSeconds(60));

    protected abstract Establishments establishments();

    protected abstract Profiles profiles();

    @BeforeEach
    void enrol() {
        establishments().add(dubois);
        profiles().add(Profile.open(dubois));
    }

    @Test
    void reads_an_opened_profile_unchanged() {
        assertThat(stored()).usingRecursiveComparison().isEqualTo(Profile.open(dubois));
    }

    @Test
    void keeps_every_field_and_counts_the_version_up() {
        Profile profile = stored();
        profile.validate(Profiling.keptByInesVidal(), 0, byDubois);
        profiles().save(profile);

        assertThat(stored())
                .usingRecursiveComparison()
                .isEqualTo(Profile.reconstitute(id, Profiling.keptByInesVidal(), byDubois.at(), byDubois, 1));
    }

    @Test
    void empties_the_fields_that_were_emptied() {
        Profile filled = stored();
        filled.saveDraft(Profiling.keptByInesVidal(), 0, byDubois);
        profiles().save(filled);
        Profile emptied = stored();
        emptied.saveDraft(Profiling.onlyNamed("", ""), 1, byDubois);
        profiles().save(emptied);

        assertThat(stored().content()).isEqualTo(Profiling.onlyNamed("", ""));
    }

    @Test
    void refuses_to_save_over_what_was_not_read_and_says_who_changed_it() {
        Profile first = stored();
        Profile second = stored();
        first.saveDraft(Profiling.keptByInesVidal(), 0, byDubois);
        profiles().save(first);
        second.saveDraft(Profiling.justEnough(), 0, byDubois);

        assertThat(catchThrowableOfType(
                                EstablishmentRefused.class, () -> profiles().save(second))
                        .refusal())
                .isEqualTo(new ChangedMeanwhile("Menuiserie Dubois", byDubois.at()));
        assertThat(stored().content()).isEqualTo(Profiling.keptByInesVidal());
    }

    @Test
    void finds_nothing_for_an_unknown_establishment() {
        assertThat(profiles().forChange(EstablishmentId.next())).isEmpty();
    }

    private Profile stored() {
        return profiles().forChange(id).orElseThrow();
    }
}
