package fr.prevention.establishment.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.People;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.domain.Establishment;
import org.junit.jupiter.api.Test;

/** What holds for {@link Establishments} wherever they are kept. */
public abstract class EstablishmentsContract {

    private final EstablishmentId id = EstablishmentId.next();
    private final Siret siret = Establishing.newSiret();

    protected abstract Establishments establishments();

    @Test
    void finds_what_was_added_unchanged() {
        Establishment dubois = Establishing.enrolled(id, siret);

        assertThat(establishments().add(dubois)).isEmpty();
        assertThat(establishments().find(id)).get().usingRecursiveComparison().isEqualTo(dubois);
    }

    @Test
    void finds_nothing_under_an_unknown_id() {
        assertThat(establishments().find(EstablishmentId.next())).isEmpty();
    }

    @Test
    void gives_the_one_already_there_when_the_siret_is_taken() {
        establishments().add(Establishing.enrolled(id, siret));
        EstablishmentId other = EstablishmentId.next();

        assertThat(establishments().add(Establishing.enrolled(other, siret)))
                .map(Establishment::getId)
                .contains(id);
        assertThat(establishments().find(other)).isEmpty();
    }

    @Test
    void gives_the_one_already_there_when_the_id_is_taken() {
        establishments().add(Establishing.enrolled(id, siret));

        assertThat(establishments().add(Establishing.enrolled(id, Establishing.newSiret())))
                .map(Establishment::siret)
                .contains(siret);
    }

    @Test
    void writes_another_siret_unless_somebody_else_bears_it() {
        Siret next = Establishing.newSiret();
        establishments().add(Establishing.enrolled(id, siret));
        Establishment moved = establishments().held(id).orElseThrow();
        moved.changeSiret(next, People.anneDelcourt(), "déménagement", Establishing.MONDAY_MORNING);
        establishments().save(moved);
        assertThat(establishments().find(id)).map(Establishment::siret).contains(next);

        EstablishmentId other = EstablishmentId.next();
        establishments().add(Establishing.enrolled(other, siret));
        Establishment second = establishments().held(other).orElseThrow();
        second.changeSiret(next, People.anneDelcourt(), "erreur", Establishing.MONDAY_MORNING);
        assertThatExceptionOfType(EstablishmentRefused.class)
                .isThrownBy(() -> establishments().save(second))
                .extracting(EstablishmentRefused::refusal)
                .isEqualTo(new EstablishmentRefusal.SiretTaken(next));
    }
}
