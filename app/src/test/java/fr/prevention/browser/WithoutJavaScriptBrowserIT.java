package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Courses;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.StepAnswers;
import fr.prevention.ground.Town;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is essential needs no script. */
class WithoutJavaScriptBrowserIT extends InBrowser {

    @Autowired
    private Town town;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Clock clock;

    @Test
    void a_step_is_filled_and_approved_with_scripts_off() {
        Firm menuiserie = town.enrolled("Menuiserie Dubois");
        town.entrust(menuiserie, town.claireMartin());
        Screen firm = windowWithoutScripts().signIn(menuiserie.siret());
        validatesTheProfile(firm, menuiserie);
        completesTheSecondStep(firm);
        mails.await(Town.mail(town.claireMartin()), "Menuiserie Dubois a complété l’étape 2");
        Screen fund = windowWithoutScripts().signIn(town.claireMartin().login());
        fund.open(Courses.review(menuiserie, "E2"));
        fund.page().locator("summary:has-text(\"Valider l'étape\")").click();
        fund.press("Confirmer la validation");
        assertThat(fund.notice()).contains("L'étape est validée");
        firm.open("/entreprise/parcours/E2");
        assertThat(firm.status()).isEqualTo("Validée");
        firm.press("Déconnexion");
        assertThat(firm.page().locator("main")).containsText("Vous êtes déconnecté.");
    }

    private static void validatesTheProfile(Screen firm, Firm menuiserie) {
        firm.open("/entreprise/profil");
        firm.fill("last-name", "Dubois");
        firm.fill("first-name", "Jacques");
        firm.fill("email", menuiserie.head());
        firm.fill("head-maintains-space", "oui");
        firm.fill("belongs-to-group", "non");
        firm.fill("staff-representation", "non");
        firm.fill("health-service-email", "contact@sante-travail.example");
        firm.fill("health-service-phone", "03 22 54 58 00");
        firm.press("Valider mon profil");
        assertThat(firm.notice()).contains("Votre profil est validé");
    }

    /** What hangs on an answer appears after a first save. */
    private void completesTheSecondStep(Screen firm) {
        Map<String, List<String>> answers = new LinkedHashMap<>(StepAnswers.of("E2", clock));
        List<String> endOfTraining = answers.remove("Q09");
        firm.open("/entreprise/parcours/E2");
        firm.fill(answers);
        firm.press("Enregistrer");
        assertThat(firm.notice()).isEqualTo("Vos réponses sont enregistrées.");
        firm.fill(Map.of("Q09", endOfTraining));
        firm.choose("Q10", "Situations dépistées.pdf");
        firm.press("Enregistrer");
        assertThat(firm.notice()).contains("l'étape est complète");
        assertThat(firm.page().locator("#pieces-Q10")).containsText("Situations dépistées.pdf");
    }
}
