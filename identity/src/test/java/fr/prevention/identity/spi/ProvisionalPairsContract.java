package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair.Ending;
import fr.prevention.identity.domain.password.PasswordHash;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for provisional pairs does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class ProvisionalPairsContract {

    private static final LoginIdentifier NUMBER = new LoginIdentifier("70001");
    private static final PasswordHash HASH = new PasswordHash("$argon2id$v=19$m=19456,t=2,p=1$c2Vs$aGFzaA");

    protected abstract ProvisionalPairs pairs();

    @Test
    void gives_back_the_pair_that_was_added() {
        var pair = pair();
        pairs().add(pair);
        assertThat(pairs().unended(NUMBER)).get().usingRecursiveComparison().isEqualTo(pair);
        assertThat(pairs().held(pair.getId())).get().usingRecursiveComparison().isEqualTo(pair);
        assertThat(pairs().heldUnended(NUMBER)).isPresent();
    }

    @Test
    void knows_an_ended_pair_by_its_id_alone() {
        var pair = pair();
        pairs().add(pair);
        var held = pairs().held(pair.getId()).orElseThrow();
        held.end(Ending.USED, MONDAY_MORNING.plusSeconds(60));
        pairs().save(held);
        assertThat(pairs().unended(NUMBER)).isEmpty();
        assertThat(pairs().heldUnended(NUMBER)).isEmpty();
        assertThat(pairs().held(pair.getId()).orElseThrow().ending()).contains(Ending.USED);
    }

    private static ProvisionalPair pair() {
        return ProvisionalPair.issue(
                new Organisation(MEMBER_COMPANY, NUMBER.value(), "Adhérent"), HASH, "Sophie Blanchard", MONDAY_MORNING);
    }
}
