package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.domain.access.AttemptAllowance;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every count of tries does. Each test is rolled back where it is kept in a database. */
@Transactional
public abstract class AttemptsContract {

    private static final AttemptAllowance TWO_FREE =
            new AttemptAllowance(2, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5));

    protected abstract Attempts attempts();

    @Test
    void lets_the_free_tries_through_then_asks_to_wait() {
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isEmpty();
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isEmpty();
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).contains(Duration.ofSeconds(10));
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING.plusSeconds(4)))
                .contains(Duration.ofSeconds(6));
    }

    @Test
    void does_not_hold_it_against_a_free_try_that_a_later_one_overtook_it() {
        var free = new AttemptAllowance(3, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5));
        assertThat(attempts().take("porte", free, MONDAY_MORNING.plusMillis(5))).isEmpty();
        assertThat(attempts().take("porte", free, MONDAY_MORNING)).isEmpty();
        assertThat(attempts().take("porte", free, MONDAY_MORNING.plusMillis(2))).isEmpty();
        assertThat(attempts().take("porte", free, MONDAY_MORNING)).contains(Duration.ofMillis(10_005));
    }

    @Test
    void doubles_the_pause_up_to_the_longest() {
        var at = MONDAY_MORNING;
        attempts().take("porte", TWO_FREE, at);
        for (var pause : new int[] {10, 20, 30, 30, 30}) {
            assertThat(attempts().take("porte", TWO_FREE, at)).isEmpty();
            assertThat(attempts().take("porte", TWO_FREE, at)).contains(Duration.ofSeconds(pause));
            at = at.plusSeconds(pause);
        }
    }

    @Test
    void starts_afresh_after_a_quiet_time() {
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        var later = MONDAY_MORNING.plus(Duration.ofMinutes(5));
        assertThat(attempts().take("porte", TWO_FREE, later)).isEmpty();
        assertThat(attempts().take("porte", TWO_FREE, later)).isEmpty();
        assertThat(attempts().take("porte", TWO_FREE, later)).isPresent();
    }

    @Test
    void gives_the_free_tries_back_once_the_last_one_was_good() {
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().forget("porte");
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isEmpty();
    }

    @Test
    void counts_each_name_by_itself() {
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        assertThat(attempts().take("autre porte", TWO_FREE, MONDAY_MORNING)).isEmpty();
    }

    @Test
    void takes_one_good_try_back_without_forgetting_the_others() {
        for (var good = 0; good < 5; good++) {
            assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isEmpty();
            attempts().giveBack("porte");
        }
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().giveBack("porte");
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isEmpty();
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isPresent();
    }

    @Test
    void counts_under_the_second_name_only_what_the_first_allows() {
        Attempts.Try account = new Attempts.Try("compte", TWO_FREE);
        Attempts.Try address = new Attempts.Try("adresse", TWO_FREE);
        attempts().take("adresse", TWO_FREE, MONDAY_MORNING);
        assertThat(attempts().take(account, address, MONDAY_MORNING)).isEmpty();
        assertThat(attempts().take(account, address, MONDAY_MORNING)).contains(Duration.ofSeconds(10));
        assertThat(attempts().take("compte", TWO_FREE, MONDAY_MORNING.plusSeconds(1)))
                .contains(Duration.ofSeconds(9));
        assertThat(attempts().take(account, new Attempts.Try("autre", TWO_FREE), MONDAY_MORNING))
                .contains(Duration.ofSeconds(10));
        assertThat(attempts().take("autre", TWO_FREE, MONDAY_MORNING)).isEmpty();
        assertThat(attempts().take("autre", TWO_FREE, MONDAY_MORNING)).isEmpty();
    }

    @Test
    void purges_what_is_old() {
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().take("porte", TWO_FREE, MONDAY_MORNING);
        attempts().purge(MONDAY_MORNING);
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isPresent();
        attempts().purge(MONDAY_MORNING.plusSeconds(1));
        assertThat(attempts().take("porte", TWO_FREE, MONDAY_MORNING)).isEmpty();
    }
}
