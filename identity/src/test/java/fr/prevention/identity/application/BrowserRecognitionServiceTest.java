package fr.prevention.identity.application;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.BrowserRecognition;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryKnownBrowsers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BrowserRecognitionServiceTest {

    private final Account claire = claire();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryKnownBrowsers browsers = new InMemoryKnownBrowsers(accounts);

    @Test
    void knows_a_browser_for_400_days_after_it_was_seen() {
        accounts.add(claire);
        String login = claire.login().value();
        String token = at(MONDAY_MORNING).remember("", claire.getId());
        Instant lastDay = MONDAY_MORNING.plus(BrowserRecognition.KEPT);
        at(lastDay).purge();
        assertThat(at(lastDay).isKnown(token, login)).isTrue();
        at(lastDay.plusSeconds(1)).purge();
        assertThat(at(lastDay.plusSeconds(1)).isKnown(token, login)).isFalse();
    }

    @Test
    void a_browser_keeps_its_token_and_one_that_carries_nonsense_gets_another() {
        accounts.add(claire);
        String token = at(MONDAY_MORNING).remember("", claire.getId());
        assertThat(at(MONDAY_MORNING).remember(token, claire.getId())).isEqualTo(token);
        assertThat(at(MONDAY_MORNING).remember("n'importe quoi", claire.getId()))
                .isNotEqualTo(token);
        assertThat(at(MONDAY_MORNING).isKnown("n'importe quoi", claire.login().value()))
                .isFalse();
    }

    private BrowserRecognition at(Instant now) {
        return new BrowserRecognitionService(browsers, Clock.fixed(now, ZoneOffset.UTC));
    }
}
