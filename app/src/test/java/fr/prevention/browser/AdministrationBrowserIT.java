package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.EmptyPlatform;
import fr.prevention.ground.Town;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first administrator comes in, opens an organisation with its first agent, shuts the agent out and reads the journal. */
class AdministrationBrowserIT extends InBrowser {

    @Autowired
    private EmptyPlatform nobody;

    @Autowired
    private Town town;

    @Test
    void the_first_administrator_comes_in_and_administers() {
        String login = "grace" + UUID.randomUUID().toString().substring(0, 8);
        Screen grace = window();
        String link = nobody.link();
        try {
            comesIn(grace, link, login);
        } finally {
            nobody.end();
        }
        grace.signIn(login);
        assertThat(grace.path()).isEqualTo("/administration");
        grace.check();
        opensAnOrganisation(grace);
        shutsSomebodyOut(grace);
        grace.click("Journal");
        grace.check();
        grace.press("Vérifier maintenant");
        assertThat(grace.page().locator(".trail-check")).containsText("Intact");
        grace.page().locator("tbody a").first().click();
        grace.check();
        grace.click("État du système");
        grace.check();
        grace.open("/administration/systeme/courriels").check();
        grace.open("/administration/systeme/evenements").check();
    }

    @Test
    void an_administrator_of_a_fund_reads_the_journal_without_scripts() {
        Screen anne = windowWithoutScripts().signIn(town.anneDelcourt().login());
        anne.click("Journal");
        anne.fill("auteur", "delcourt");
        anne.press("Filtrer");
        assertThat(anne.page().locator(".chip")).containsText("Auteur : delcourt");
        anne.click("Enlever le filtre");
        assertThat(anne.path()).isEqualTo("/caisse/journal?tri=-date");
    }

    private static void comesIn(Screen grace, String link, String login) {
        grace.open(link).check();
        grace.press("Ouvrir mon compte");
        assertThat(grace.faults()).hasSize(5);
        grace.check();
        grace.fill("prenom", "Grace");
        grace.fill("nom", "Hopper");
        grace.fill("courriel", "grace.hopper@portail.example");
        grace.fill("identifiant", login);
        grace.fill("motDePasse", Town.PASSWORD);
        grace.fill("confirmation", Town.PASSWORD);
        grace.press("Ouvrir mon compte");
        assertThat(grace.path()).isEqualTo("/connexion");
        assertThat(grace.notice()).contains("Votre compte est ouvert");
    }

    private static void opensAnOrganisation(Screen grace) {
        grace.click("Organisations");
        grace.check();
        grace.click("Créer une organisation");
        grace.check();
        grace.fill("type", "caisse-nationale");
        grace.fill("nom", "Caisse nationale d'essai");
        grace.fill("cle", "N" + UUID.randomUUID().toString().substring(0, 8));
        grace.press("Créer l'organisation");
        grace.check();
        grace.click("Ajouter une personne");
        grace.check();
        grace.fill("prenom", "Nadia");
        grace.fill("nom", "Roche");
        grace.fill("courriel", "nadia.roche@caisse.example");
        grace.press("Ouvrir le compte");
        assertThat(grace.page().locator("h1")).hasText("Nadia Roche");
        grace.check();
    }

    private static void shutsSomebodyOut(Screen grace) {
        grace.click("Désactiver le compte");
        assertThat(grace.page().locator("dialog[open] h2")).hasText("Désactiver le compte");
        grace.check();
        grace.fill("motif", "essai");
        grace.press("Désactiver le compte");
        assertThat(grace.notice()).contains("Le compte est désactivé");
        grace.click("Comptes");
        grace.check();
    }
}
