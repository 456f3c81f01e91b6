package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Partners;
import fr.prevention.identity.api.Actor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A body and its partner structure, from the first record to the reactivation of a technician, seen on every page. */
class PartnerSpaceBrowserIT extends InBrowser {

    private static final String CREATION = "Ajouter un technicien";

    @Autowired
    private Partners partners;

    @Test
    void a_body_makes_a_manager_who_administers_technicians_up_to_the_limit() {
        Actor agent = partners.agentOf("CPAM LANDE ET MER");
        Screen body = window().signIn(agent.login());
        recordsStructureAndAgreement(body);
        createsTheManager(body);
        Screen manager = window().signIn(partners.mayComeIn("p.fortin"));
        manager.check();
        assertThat(manager.page().locator("main")).containsText("Bienvenue sur Espace partenaires.");
        assertThat(manager.page().locator(".header-band-choice")).containsText("CPAM LANDE ET MER");
        createsTechniciansToTheLimit(manager);
        renames(manager);
        shutsOutAndLetsInAgain(manager);
        manager.page().locator(".person-card summary").click();
        manager.press("Se déconnecter");
        assertThat(manager.page().locator("main")).containsText("Vous êtes déconnecté.");
    }

    @Test
    void the_choice_of_a_body_and_its_alert_work_without_scripts() {
        Actor one = partners.agentOf("CPAM PREMIER");
        Actor two = partners.agentOf("CPAM SECOND");
        var structure = partners.structure(one, "Maison des Deux Rives");
        partners.alsoKnownTo(two, "Maison des Deux Rives");
        partners.agreement(one, structure, 0, 200, 3);
        partners.agreement(two, structure, -10, 29, 3);
        Screen manager = windowWithoutScripts().signIn(partners.manager(one, structure, "Odette", "Rivet"));

        manager.press("Valider");
        assertThat(manager.faults()).containsExactly("Sélectionnez un organisme dans la liste, puis validez.");
        manager.fill("organisme", "CPAM-SECOND");
        manager.press("Valider");
        assertThat(manager.page().locator("main")).containsText("il reste 29 jours");
        manager.click("Continuer");
        assertThat(manager.page().locator("h1")).containsText("CPAM SECOND");
        Screen withScripts = window().signIn("o.rivet");
        withScripts.check();
        withScripts.fill("organisme", "CPAM-SECOND");
        withScripts.press("Valider");
        withScripts.check().click("Continuer");
        withScripts.check().open("/partenaires/manuel").check();
    }

    private static void recordsStructureAndAgreement(Screen body) {
        body.check().click("Enregistrer une structure");
        body.check();
        body.fill(Map.of(
                "nom", List.of("Les Paniers de la Lande"),
                "taille-structure", List.of("FROM_10_TO_49"),
                "code-postal", List.of("40000"),
                "ville", List.of("Mont-de-Marsan"),
                "contact", List.of("Jeanne Maury"),
                "telephone", List.of("05 58 00 00 00"),
                "courriel", List.of("contact@paniers.example")));
        body.press("Enregistrer");
        assertThat(body.notice()).contains("La structure est enregistrée");
        body.check().click("Enregistrer un conventionnement");
        body.check().fill("techniciens", "3");
        body.press("Enregistrer");
        assertThat(body.notice()).contains("Le conventionnement est enregistré");
        body.check().click("Mettre fin");
        body.check().click("Annuler");
        body.click("Renouveler");
        body.check().click("Annuler");
        body.click("Les Paniers de la Lande");
    }

    private static void createsTheManager(Screen body) {
        body.click("Ajouter un gestionnaire");
        body.check();
        person(body, "Paul", "Fortin");
        body.press("VALIDER");
        assertThat(body.notice()).contains("Le compte est créé");
        assertThat(body.page().locator(".account-card")).containsText("p.fortin");
        body.check();
    }

    private static void createsTechniciansToTheLimit(Screen manager) {
        manager.click("Gestion des comptes");
        manager.check();
        manager.page()
                .locator("main a[href='/partenaires/comptes/nouveau']")
                .first()
                .click();
        manager.check();
        manager.press("VALIDER");
        assertThat(manager.faults()).hasSize(6);
        manager.check();
        person(manager, "Maryse", "Pichet");
        manager.press("VALIDER");
        assertThat(manager.notice()).contains("Le compte est créé");
        for (String firstName : List.of("Victor", "Valérie")) {
            manager.click(CREATION);
            person(manager, firstName, "Chaussons");
            manager.press("VALIDER");
        }
        assertThat(manager.page().locator("main")).containsText("v.chaussons2");
        assertThat(manager.page().locator("main")).containsText("Le nombre maximal de comptes actifs est atteint");
        assertThat(manager.page().locator("a[href='/partenaires/comptes/nouveau']"))
                .hasCount(0);
        manager.check();
    }

    private static void renames(Screen manager) {
        manager.page()
                .locator(".account-card:has-text('m.pichet') a:has-text('Modifier')")
                .click();
        manager.check().fill("nom-usuel", "Zola");
        manager.press("VALIDER");
        assertThat(manager.notice()).contains("Vos modifications ont bien été prises en compte");
        assertThat(manager.page().locator(".account-card").last()).containsText("Madame ZOLA Maryse");
        assertThat(manager.page().locator(".account-card").last()).containsText("m.pichet");
    }

    private static void shutsOutAndLetsInAgain(Screen manager) {
        manager.page()
                .locator(".account-card:has-text('v.chaussons2') .account-switch")
                .press("Enter");
        assertThat(manager.page().locator("dialog[open]"))
                .containsText("Êtes-vous sûr de vouloir inactiver ce compte ?");
        manager.check();
        manager.press("OUI");
        assertThat(manager.notice()).contains("Le compte est inactivé");
        assertThat(manager.page().locator(".account-card").last()).containsText("Inactif");
        manager.check();
        manager.page().locator(".account-card.inactive .account-switch").click();
        assertThat(manager.page().locator("dialog[open]"))
                .containsText("Êtes-vous sûr de vouloir réactiver ce compte ?");
        manager.click("OUI");
        manager.check().fill("motif", "Retour d'absence de longue durée");
        manager.press("VALIDER");
        assertThat(manager.notice()).contains("Le compte est réactivé");
        assertThat(manager.page().locator(".account-card.inactive")).hasCount(0);
    }

    private static void person(Screen screen, String firstName, String name) {
        screen.fill("civilite", "MADAME");
        screen.fill("nom-patronymique", name);
        screen.fill("prenom", firstName);
        screen.fill("fonction", "Bénévole");
        screen.fill("telephone", "0700000000");
        screen.fill("courriel", "quelqu.un@paniers.example");
    }
}
