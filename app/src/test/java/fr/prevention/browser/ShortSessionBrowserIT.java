package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Sessions as short as somebody could configure them, with the real clock: the warning comes in time, one click is enough. */
@DirtiesContext
@TestPropertySource(properties = {"spring.session.timeout=15s", "portail.session.warning=10s"})
class ShortSessionBrowserIT extends InBrowser {

    @Autowired
    private Town town;

    @Test
    void who_says_so_at_each_warning_stays_signed_in_and_who_does_not_is_asked_to_sign_in() {
        Firm firm = town.open("Horlogerie de la Maye");
        Screen screen = window().signIn(firm.siret()).open("/entreprise/caisse");
        assertThat(screen.page().locator("#session")).hasAttribute("data-idle", "15");
        for (int warning = 1; warning <= 3; warning++) {
            screen.page().locator("#session").waitFor();
            assertThat(screen.page().locator("#session")).containsText("Votre session va se terminer");
            screen.press("Rester connecté");
            screen.page().locator("#session").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        screen.open("/entreprise");
        assertThat(screen.path())
                .as("long after the first session would have ended")
                .isEqualTo("/entreprise");
        screen.page().getByText("Votre session a expiré").waitFor(new WaitForOptions().setTimeout(40_000));
        screen.open("/entreprise/caisse");
        assertThat(screen.path()).startsWith("/connexion");
    }
}
