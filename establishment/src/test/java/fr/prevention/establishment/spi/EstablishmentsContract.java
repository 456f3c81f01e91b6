package fr.prevention.establishment.spi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.api.EstablishmentId;
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
}
