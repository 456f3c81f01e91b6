package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Town;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.time.MovedPresent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The last day of an agreement, lived by everybody it concerns from the first record on, and the night after. */
@Import(MovedPresent.class)
class PartnerLifeBrowserIT extends InBrowser {

    private static final String RELAIS = "Relais de la Veillée";
    private static final String WELCOME = "Bienvenue sur Espace Partenaires";
    private static final String REQUESTS = "/partenaires/demandes";

    @Autowired
    private Partners partners;

    @Autowired
    private Mailboxes mails;

    @BeforeEach
    void beHalfAnHourBeforeMidnight() {
        MovedPresent.startAt(LocalTime.of(23, 30));
    }

    @Test
    void from_the_first_record_to_the_night_when_every_door_closes() {
        Actor veillee = partners.agentOf("CPAM VEILLEE");
        Screen body = window().signIn(veillee.login());
        recordsStructureAgreementAndManager(body);
        alsoWorksWith(partners.agentOf("CPAM AURORE"));

        Screen manager = activated("gilles@relais.example", 1);
        choosesTheEndingBody(manager);
        administers(manager);
        Screen returned = activated("basile@relais.example", 2);
        assertThat(returned.path()).startsWith("/partenaires");

        Screen technician = activated("odile@relais.example", 1);
        choosesTheEndingBody(technician);
        String sent = sendsARequest(technician);
        String treated = sent.replace("/partenaires", "/organisme");
        asks(body, treated);
        technician.open(sent).check().fill("reponse", "Le mardi.");
        technician.press("Répondre à l'organisme");
        assertThat(technician.notice()).contains("Votre réponse est envoyée");
        closes(body, treated);
        writesARequest(technician, "Durand");

        MovedPresent.move(Duration.ofHours(1));

        isLedToTheChoice(manager, "/partenaires/comptes");
        technician.expect(409);
        technician.press("Envoyer");
        assertThat(technician.page().locator(".error-summary")).containsText("a pris fin le");
        technician.check();
        isLedToTheChoice(technician, REQUESTS + "/nouvelle");
        technician.open(sent).check();
        assertThat(technician.page().locator(".timeline")).containsText("Rendez-vous le 8 décembre.");
        body.open("/organisme").check().click(RELAIS);
        assertThat(body.page().locator("main")).containsText("Terminé");
        assertThat(body.page().locator("main")).containsText("enregistrez-en un pour créer des gestionnaires");
        body.check().open(treated);
        assertThat(body.page().locator("main")).containsText("Traitée");
    }

    private static void recordsStructureAgreementAndManager(Screen body) {
        body.click("Enregistrer une structure");
        body.fill(Map.of(
                "nom", List.of(RELAIS),
                "taille-structure", List.of("FROM_50_TO_249"),
                "code-postal", List.of("33000"),
                "ville", List.of("Bordeaux"),
                "contact", List.of("Jeanne Maury"),
                "telephone", List.of("05 56 00 00 00"),
                "courriel", List.of("contact@relais.example")));
        body.press("Enregistrer");
        body.click("Enregistrer un conventionnement");
        body.fill("fin", LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        body.fill("techniciens", "2");
        body.press("Enregistrer");
        assertThat(body.notice()).contains("Le conventionnement est enregistré");
        body.click(RELAIS);
        body.click("Ajouter un gestionnaire");
        person(body, "Gilles", "Soir", "gilles@relais.example");
        assertThat(body.notice()).contains("Le compte est créé");
    }

    private void alsoWorksWith(Actor aurore) {
        StructureId structure = partners.structure(aurore, RELAIS);
        partners.agreement(aurore, structure, 0, 200, 9);
    }

    /** Opens the link of the last of so many mails, chooses a password, and is in. */
    private Screen activated(String mailbox, int mail) {
        Screen screen = window().open(
                        mails.await(mailbox, WELCOME, mail).getLast().link("/activation/"))
                .check();
        screen.fill("motDePasse", Town.PASSWORD);
        screen.fill("confirmation", Town.PASSWORD);
        screen.press("Enregistrer le mot de passe");
        assertThat(screen.page().locator("#notice")).containsText("Votre mot de passe est enregistré");
        return screen;
    }

    private static void choosesTheEndingBody(Screen screen) {
        screen.open("/partenaires").check();
        assertThat(screen.page().locator("label[for=organisme]"))
                .containsText("Sélectionner l'organisme sur lequel vous souhaitez vous connecter.");
        screen.fill("organisme", "CPAM-VEILLEE");
        screen.press("Valider");
        assertThat(screen.page().locator("main")).containsText("dernier jour aujourd'hui");
        screen.check().click("Continuer");
        assertThat(screen.page().locator(".header-band-choice")).containsText("CPAM VEILLEE");
    }

    private static void administers(Screen manager) {
        manager.click("Gestion des comptes");
        creates(manager, "Odile", "odile@relais.example");
        creates(manager, "Basile", "basile@relais.example");
        assertThat(manager.page().locator("main")).containsText("Le nombre maximal de comptes actifs est atteint");
        assertThat(manager.page().locator("main a[href='/partenaires/comptes/nouveau']"))
                .hasCount(0);
        card(manager, "b.nocturne", "a:has-text('Modifier')");
        manager.fill("nom-usuel", "Aube");
        manager.press("VALIDER");
        assertThat(manager.page().locator(".account-card").first()).containsText("Madame AUBE Basile");
        card(manager, "b.nocturne", ".account-switch");
        manager.fill("motif", "Congé");
        manager.press("OUI");
        assertThat(manager.page().locator(".account-card.inactive")).containsText("AUBE Basile");
        card(manager, "b.nocturne", ".account-switch");
        manager.click("OUI");
        manager.fill("motif", "Retour d'absence de longue durée");
        manager.press("VALIDER");
        assertThat(manager.notice()).contains("Le compte est réactivé");
        card(manager, "b.nocturne", "a:has-text('Modifier')");
        assertThat(manager.timeline())
                .hasSize(4)
                .satisfies(facts -> assertThat(facts.get(2)).contains("Compte inactivé", "Motif : Congé"))
                .satisfies(facts -> assertThat(facts.get(3)).contains("Compte réactivé", "Retour d'absence"));
        manager.check();
    }

    private static void creates(Screen manager, String firstName, String mailbox) {
        manager.page()
                .locator("main a[href='/partenaires/comptes/nouveau']")
                .first()
                .click();
        person(manager, firstName, "Nocturne", mailbox);
        assertThat(manager.notice()).contains("Le compte est créé");
    }

    private static void card(Screen manager, String login, String act) {
        manager.page().locator(".account-card:has-text('" + login + "') " + act).click();
    }

    private static void person(Screen screen, String firstName, String name, String mailbox) {
        screen.fill("civilite", "MADAME");
        screen.fill("nom-patronymique", name);
        screen.fill("prenom", firstName);
        screen.fill("fonction", "Bénévole");
        screen.fill("telephone", "0700000000");
        screen.fill("courriel", mailbox);
        screen.press("VALIDER");
    }

    private static String begins(Screen technician) {
        technician.open(REQUESTS + "/nouvelle").fill("type", "BILAN_SANTE");
        technician.press("Commencer");
        assertThat(technician.page().locator("#nom")).isVisible();
        return technician.path().replace("/saisie", "");
    }

    private static String sendsARequest(Screen technician) {
        String request = writesARequest(technician, "Lefèvre");
        technician.press("Envoyer");
        assertThat(technician.notice()).contains("La demande est envoyée");
        return request;
    }

    /** Writes a request with its document and looks at it a last time. */
    private static String writesARequest(Screen technician, String name) {
        String request = begins(technician);
        technician.fill("nom", name);
        technician.fill("prenom", "Jeanne");
        technician.fill("naissance", "1984-03-12");
        technician.fill("departement", "33");
        technician.fill("telephone", "05 56 00 00 01");
        technician.fill("accord", "oui");
        technician.fill("accord-le", LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        technician.fill("question-Q1", "NON");
        technician.fill("question-Q3", "NON");
        technician.fill("question-Q4", "SEULE");
        technician
                .page()
                .locator("#fichiers")
                .setInputFiles(new FilePayload("accord.pdf", "application/pdf", Papers.pdf("Accord")));
        technician
                .page()
                .locator("#pieces .document-list")
                .getByText("accord.pdf")
                .first()
                .waitFor();
        technician.press("Continuer");
        assertThat(technician.page().locator("h1")).containsText("Vérifier avant l'envoi");
        return request;
    }

    private static void asks(Screen body, String treated) {
        body.open("/organisme").check();
        assertThat(body.page().locator(".space-menu a[href='/organisme/demandes']"))
                .containsText("1 nouvelle demande attend d'être prise en charge");
        body.click("Voir les demandes à prendre en charge");
        body.check();
        body.page().locator("tbody a[href='" + treated + "']").click();
        body.press("Prendre en charge");
        body.page().locator("summary:has-text('Demander un complément')").click();
        body.fill("question", "Quels jours ?");
        body.press("Envoyer la question");
        assertThat(body.notice()).contains("La question est envoyée");
        assertThat(body.page().locator(".menu-count")).hasCount(0);
    }

    private static void closes(Screen body, String treated) {
        body.open(treated);
        assertThat(body.page().locator("main")).containsText("Le mardi.");
        body.page().locator("summary:has-text('Clore la demande')").click();
        body.fill("decision", "traitee");
        body.fill("motif", "Rendez-vous le 8 décembre.");
        body.press("Clore");
        assertThat(body.page().locator(".timeline")).containsText("Rendez-vous le 8 décembre.");
    }

    private static void isLedToTheChoice(Screen screen, String page) {
        screen.open(page).check();
        assertThat(screen.path()).startsWith("/partenaires/organisme");
        assertThat(screen.page().locator("main")).containsText("Le conventionnement avec CPAM VEILLEE a pris fin");
        assertThat(screen.page().locator("#organisme option[value=CPAM-VEILLEE]"))
                .hasCount(0);
        assertThat(screen.page().locator("#organisme option[value=CPAM-AURORE]"))
                .hasCount(1);
    }
}
