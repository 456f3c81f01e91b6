package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Partners;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.StructureId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request with a document, from the choice of its kind to its end, seen by both sides on every page. */
class ServiceRequestBrowserIT extends InBrowser {

    @Autowired
    private Partners partners;

    @Test
    void a_technician_sends_a_request_answers_a_question_and_reads_the_end() {
        Actor agent = partners.agentOf("CPAM BROWSER");
        StructureId structure = partners.structure(agent, "Relais du Navigateur");
        partners.agreement(agent, structure, 0, 200, 3);
        Screen manager = window().signIn(partners.manager(agent, structure, "Simone", "Navigue"));
        manager.click("Gestion des comptes");
        manager.page()
                .locator("main a[href='/partenaires/comptes/nouveau']")
                .first()
                .click();
        manager.fill("civilite", "MADAME");
        manager.fill("nom-patronymique", "Onglet");
        manager.fill("prenom", "Odile");
        manager.fill("fonction", "Bénévole");
        manager.fill("telephone", "0700000000");
        manager.fill("courriel", "odile@relais.example");
        manager.press("VALIDER");
        Screen technician = window().signIn(partners.mayComeIn("o.onglet"));

        technician.open("/partenaires/demandes").check();
        technician
                .page()
                .locator("main a[href='/partenaires/demandes/nouvelle']")
                .first()
                .click();
        technician.check().fill("type", "BILAN_SANTE");
        technician.press("Commencer");
        technician.check();
        technician.press("Continuer");
        assertThat(technician.faults()).hasSizeGreaterThan(5);
        technician.check();
        write(technician);
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
        technician.check().press("Envoyer");
        assertThat(technician.notice()).contains("La demande est envoyée");
        technician.check();
        String address = technician.path();

        Screen body = window().signIn(agent.login());
        body.open("/organisme/demandes").check();
        body.open("/organisme/demandes/types").check();
        body.open(address.replace("/partenaires", "/organisme")).check();
        body.press("Prendre en charge");
        body.page().locator("summary:has-text('Demander un complément')").click();
        body.fill("question", "Quels jours ?");
        body.press("Envoyer la question");
        assertThat(body.notice()).contains("La question est envoyée");

        technician.open(address).check();
        technician.fill("reponse", "Le mardi.");
        technician.press("Répondre à l'organisme");
        assertThat(technician.notice()).contains("Votre réponse est envoyée");
        technician.click("Annuler la demande");
        assertThat(technician.page().locator("dialog[open]")).containsText("va être annulée");
        technician.check().press("NON");

        body.open(address.replace("/partenaires", "/organisme"));
        body.page().locator("summary:has-text('Clore la demande')").click();
        body.fill("decision", "traitee");
        body.fill("motif", "Rendez-vous le 8 décembre.");
        body.press("Clore");
        body.check().open("/organisme/demandes/chiffres").check();
        technician.open(address).check();
        assertThat(technician.page().locator(".timeline")).containsText("Rendez-vous le 8 décembre.");
    }

    private static void write(Screen screen) {
        screen.fill("nom", "Lefèvre");
        screen.fill("prenom", "Jeanne");
        screen.fill("naissance", "1984-03-12");
        screen.fill("departement", "33");
        screen.fill("telephone", "05 56 00 00 01");
        screen.fill("accord", "oui");
        screen.fill("accord-le", LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        screen.fill("question-Q1", "NON");
        screen.fill("question-Q3", "NON");
        screen.fill("question-Q4", "SEULE");
    }
}
