package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for setup links does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class SetupLinksContract {

    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);

    protected abstract SetupLinks links();

    @Test
    void takes_all_links_with_one() {
        put(FIRST, 0);
        put(SECOND, 1);
        assertThat(links().expiryOf(FIRST)).contains(MONDAY_MORNING.plusSeconds(60));
        assertThat(links().take(FIRST, MONDAY_MORNING)).isTrue();
        assertThat(links().take(FIRST, MONDAY_MORNING)).isFalse();
        assertThat(links().take(SECOND, MONDAY_MORNING)).isFalse();
    }

    @Test
    void takes_nothing_by_a_link_that_has_expired_or_is_unknown() {
        put(FIRST, 0);
        assertThat(links().take(FIRST, MONDAY_MORNING.plusSeconds(60))).isFalse();
        assertThat(links().take(SECOND, MONDAY_MORNING)).isFalse();
        assertThat(links().expiryOf(FIRST)).isPresent();
    }

    @Test
    void forgets_the_older_ones() {
        put(FIRST, 0);
        put(SECOND, 1);
        links().forgetBefore(MONDAY_MORNING.plusSeconds(1));
        assertThat(links().expiryOf(FIRST)).isEmpty();
        assertThat(links().expiryOf(SECOND)).isPresent();
    }

    private void put(String hash, long after) {
        var created = MONDAY_MORNING.plusSeconds(after);
        links().put(hash, created, created.plusSeconds(60));
    }
}
