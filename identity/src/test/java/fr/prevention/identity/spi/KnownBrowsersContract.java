package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.domain.access.SecretHash;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for known browsers does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class KnownBrowsersContract {

    private final SecretHash browser = SecretHash.of(LinkSecret.random());

    protected abstract Accounts accounts();

    protected abstract KnownBrowsers browsers();

    @Test
    void knows_the_accounts_that_came_in_from_a_browser_and_no_others() {
        var claire = claire();
        var gilles = gilles();
        accounts().add(claire);
        accounts().add(gilles);
        browsers().keep(browser, claire.getId(), MONDAY_MORNING);
        browsers().keep(browser, claire.getId(), MONDAY_MORNING.plusSeconds(1));
        assertThat(browsers().knows(browser, claire.login())).isTrue();
        assertThat(browsers().knows(browser, gilles.login())).isFalse();
        assertThat(browsers().knows(SecretHash.of(LinkSecret.random()), claire.login()))
                .isFalse();
        browsers().keep(browser, gilles.getId(), MONDAY_MORNING);
        assertThat(browsers().knows(browser, gilles.login())).isTrue();
        assertThat(browsers().knows(browser, claire.login())).isTrue();
    }

    @Test
    void forgets_the_browsers_that_were_not_seen_since() {
        var claire = claire();
        var gilles = gilles();
        accounts().add(claire);
        accounts().add(gilles);
        browsers().keep(browser, claire.getId(), MONDAY_MORNING);
        browsers().keep(browser, gilles.getId(), MONDAY_MORNING);
        browsers().keep(browser, gilles.getId(), MONDAY_MORNING.plusSeconds(60));
        browsers().forgetUnseenSince(MONDAY_MORNING.plusSeconds(60));
        assertThat(browsers().knows(browser, claire.login())).isFalse();
        assertThat(browsers().knows(browser, gilles.login())).isTrue();
    }
}
