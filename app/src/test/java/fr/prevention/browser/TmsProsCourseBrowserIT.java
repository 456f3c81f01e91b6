package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Mailboxes.Mail;
import fr.prevention.ground.StepAnswers;
import fr.prevention.ground.Town;
import fr.prevention.identity.api.Actor;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job of the product, end to end, with every page on the way looked at for accessibility. */
class TmsProsCourseBrowserIT extends InBrowser {

    private static final String REASON = "Joignez le tableau de bord signé par la direction.";

    @Autowired
    private Town town;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Clock clock;

    @Test
    void an_establishment_walks_its_course_and_its_fund_answers() {
        Actor officer = town.claireMartin();
        Firm biscuiterie = town.enrolled("Biscuiterie du Marais");
        town.entrust(biscuiterie, officer);
        Screen firm = window();
        Screen fund = window();

        signsInWithTheSiretPastedWithSpaces(firm, biscuiterie);
        findsTheCourseClosedAndWhy(firm);
        isToldEverythingThatTheProfileLacks(firm);
        validatesTheProfile(firm, biscuiterie);
        for (String step : Courses.steps()) {
            completes(firm, step);
        }
        readsTheRestOfItsSpace(firm);

        Mail told = mails.await(Town.mail(officer), "Biscuiterie du Marais a complété l’étape 1");
        assertThat(mails.to(Town.mail(officer), "Biscuiterie du Marais a complété"))
                .hasSizeLessThanOrEqualTo(4);
        fund.open(told.link("/caisse/etablissements/")).check();
        fund.page().getByLabel("Identifiant").fill(officer.login());
        fund.page().getByLabel("Mot de passe").fill(Town.PASSWORD);
        fund.press("Me connecter");
        assertThat(fund.path()).isEqualTo(Courses.review(biscuiterie, "E1"));
        findsTheEstablishmentInThePortfolio(fund, biscuiterie);
        asksForAComplement(fund, biscuiterie);
        assertThat(mails.await(biscuiterie.head(), "Un complément est demandé").text())
                .contains("tableau de bord sign");
        assertThat(mails.await(biscuiterie.contact(), "Un complément est demandé")
                        .text())
                .contains("tableau de bord sign");

        completesAgain(firm);
        mails.await(Town.mail(officer), "Biscuiterie du Marais a de nouveau complété l’étape 1");
        approves(fund, biscuiterie);
        mails.await(biscuiterie.head(), "L’étape 1");

        firm.open("/entreprise/parcours/E1");
        assertThat(firm.status()).isEqualTo("Validée");
        assertThat(firm.timeline().toString())
                .contains("Complément demandé par la caisse régionale", "Étape validée", "Claire Martin");
        assertThat(fund.timeline().toString())
                .contains("Complément demandé par la caisse régionale", "Étape validée", "Biscuiterie du Marais");
        firm.check();
        fund.check();
    }

    private static void signsInWithTheSiretPastedWithSpaces(Screen firm, Firm biscuiterie) {
        firm.open("/connexion").check();
        firm.press("Me connecter");
        assertThat(firm.faults()).hasSize(2);
        firm.check();
        String siret = biscuiterie.siret();
        firm.signIn(" " + siret.substring(0, 3) + " " + siret.substring(3, 6) + " " + siret.substring(6, 9) + "\u00a0"
                + siret.substring(9) + " ");
        assertThat(firm.path()).isEqualTo("/entreprise");
    }

    private static void findsTheCourseClosedAndWhy(Screen firm) {
        Locator course = firm.page().locator("button:has-text('Poursuivre mon parcours')");
        assertThat(course).isDisabled();
        assertThat(course)
                .hasAccessibleDescription(
                        "Complétez et validez d'abord votre profil : votre parcours s'ouvrira aussitôt.");
        firm.check();
        firm.open("/entreprise/parcours").check();
        assertThat(firm.page().locator("main")).containsText("Le parcours s'ouvre quand votre profil est validé");
        firm.open("/entreprise/parcours/E1").check();
        assertThat(firm.page().locator(".step-form button[type=submit]")).hasCount(0);
    }

    private static void isToldEverythingThatTheProfileLacks(Screen firm) {
        firm.open("/entreprise/profil").check();
        firm.fill("first-name", "Isabelle");
        firm.fill("phone", "12");
        firm.fill("head-maintains-space", "non");
        assertThat(firm.page().locator("[name=contact-last-name]")).isVisible();
        firm.press("Valider mon profil");
        assertThat(firm.faults()).hasSize(11);
        assertThat(firm.page().locator("[name=first-name]")).hasValue("Isabelle");
        assertThat(firm.page().locator("[name=phone]")).hasValue("12");
        assertThat(firm.page().locator(".error-summary")).isFocused();
        firm.check();
    }

    private static void validatesTheProfile(Screen firm, Firm biscuiterie) {
        firm.fill("last-name", "Marchand");
        firm.fill("email", biscuiterie.head());
        firm.fill("phone", "03.22.00.00.00");
        firm.fill("postal-code", "80000");
        assertThat(firm.page().locator("#communes option[value='Amiens']")).hasCount(1);
        firm.fill("commune", "Amiens");
        firm.fill("contact-last-name", "Lenglet");
        firm.fill("contact-first-name", "Camille");
        firm.fill("contact-email", biscuiterie.contact());
        firm.fill("contact-phone", "+33 6 12 34 56 78");
        firm.fill("belongs-to-group", "non");
        firm.fill("staff-representation", "oui");
        firm.fill("health-service-email", "contact@sante-travail.example");
        firm.fill("health-service-phone", "0322545800");
        firm.press("Valider mon profil");
        assertThat(firm.path()).isEqualTo("/entreprise");
        assertThat(firm.notice()).isEqualTo("Votre profil est validé. Votre parcours est ouvert.");
        firm.page().waitForCondition(() -> {
            firm.open("/entreprise");
            return firm.page().locator("a:has-text('Poursuivre mon parcours')").count() == 1;
        });
        firm.check();
    }

    private void completes(Screen firm, String step) {
        firm.open("/entreprise/parcours/" + step);
        firm.fill(StepAnswers.of(step, clock));
        for (String question : StepAnswers.documents(step)) {
            firm.deposit(question, "Pièce " + question + ".pdf");
        }
        firm.press("Enregistrer");
        assertThat(firm.notice()).contains("l'étape est complète");
        assertThat(firm.status()).isEqualTo("Complète");
        firm.check();
    }

    /** What the pages hold now that the course is whole; the others are those of {@link EveryPageBrowserIT}. */
    private static void readsTheRestOfItsSpace(Screen firm) {
        for (String path : new String[] {
            "/entreprise/parcours", "/entreprise/profil", "/entreprise/pieces-jointes", "/entreprise/aide?q=xyz"
        }) {
            firm.open(path).check();
        }
        firm.open("/entreprise/documentation")
                .page()
                .locator("main li a")
                .first()
                .click();
        firm.check();
        firm.open("/entreprise/actualites").page().locator("main li a").first().click();
        firm.check();
        firm.open("/entreprise/pieces-jointes")
                .page()
                .locator("a:has-text('Remplacer')")
                .first()
                .click();
        firm.check();
        firm.open("/entreprise/pieces-jointes")
                .page()
                .locator("a:has-text('Retirer')")
                .first()
                .click();
        firm.check();
    }

    private static void findsTheEstablishmentInThePortfolio(Screen fund, Firm biscuiterie) {
        fund.open("/caisse").check();
        fund.fill("q", "biscuiterie");
        fund.press("Filtrer");
        assertThat(fund.page().locator("tbody tr")).hasCount(1);
        fund.check();
        fund.open("/caisse?q=introuvable").check();
        fund.open("/caisse")
                .page()
                .locator("a:has-text('Biscuiterie du Marais')")
                .first()
                .click();
        assertThat(fund.path())
                .startsWith("/caisse/etablissements/" + biscuiterie.id().value());
        fund.check();
    }

    private static void asksForAComplement(Screen fund, Firm biscuiterie) {
        fund.open(Courses.review(biscuiterie, "E1")).check();
        fund.page().locator("summary:has-text('Demander un complément')").click();
        fund.press("Envoyer la demande");
        assertThat(fund.faults()).hasSize(1);
        fund.check();
        fund.fill("motif", REASON);
        fund.press("Envoyer la demande");
        assertThat(fund.notice()).contains("La demande est envoyée");
        fund.fill("commentaire", "Bravo pour l'engagement de la direction.");
        fund.press("Publier le commentaire");
        assertThat(fund.notice()).contains("Le commentaire est publié");
        fund.check();
    }

    private static void completesAgain(Screen firm) {
        firm.open("/entreprise");
        assertThat(firm.page().locator("main")).containsText("Votre caisse demande un complément à l'étape 1");
        firm.open("/entreprise/parcours/E1");
        assertThat(firm.status()).isEqualTo("À compléter");
        assertThat(firm.page().locator("main")).containsText(REASON);
        assertThat(firm.page().locator("main")).containsText("Bravo pour l'engagement");
        firm.check();
        firm.deposit("Q05", "Tableau signé.pdf");
        firm.press("Enregistrer");
        assertThat(firm.notice()).contains("l'étape est complète");
    }

    private static void approves(Screen fund, Firm biscuiterie) {
        fund.open(Courses.review(biscuiterie, "E1"));
        assertThat(fund.page().locator("main")).containsText("Tableau signé.pdf");
        fund.check();
        fund.page().locator("summary:has-text(\"Valider l'étape\")").click();
        fund.press("Confirmer la validation");
        assertThat(fund.notice()).contains("L'étape est validée");
    }
}
