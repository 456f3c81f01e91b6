package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Form;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.ground.pages.RequestPages;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.StructureId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service request over real HTTP, without scripts: written, sent, asked about, answered, closed; whose eyes it stays from. */
@WholePortal
class ServiceRequestJourneyIT {

    private static final String LIST = RequestPages.LIST;
    private static final String INBOX = RequestPages.INBOX;

    @Autowired
    private Partners partners;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Test
    void a_request_goes_from_the_technician_to_the_body_and_back() {
        Visitor technician = technicianOf("CPAM ARIEGE", "Relais Ariège", "Zoé", "Foix");
        Visitor agent = door.signedIn(partners.agentOf("CPAM ARIEGE").login());

        Answer form = RequestPages.begin(technician, "BILAN_SANTE");
        String address = form.path().replace("/saisie", "");
        Answer missing =
                form.form("form[action$=/saisie]").with("suite", "verifier").send();
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.faults()).contains("nom", "prenom", "naissance", "telephone", "accord", "accord-le");
        Answer refused = RequestPages.filled(form)
                .withFile("fichiers", "photo.png", Papers.pdf("photo"))
                .send();
        assertThat(refused.text()).contains("seuls les fichiers PDF sont acceptés", "Lefèvre");
        Answer check = RequestPages.filled(technician.get(address + "/saisie"))
                .withFile("fichiers", "accord.pdf", Papers.pdf("Accord"))
                .with("suite", "verifier")
                .send()
                .follow();
        assertThat(check.text()).contains("Lefèvre", "12 mars 1984", "accord.pdf", "Modifier");
        Form send = check.form("form[action$=/envoi]");
        assertThat(send.send().location()).isEqualTo(address);
        assertThat(send.send().location()).isEqualTo(address);
        assertThat(technician.get(address).text()).contains("Transmise", "ODS-");

        String treated = address.replace(LIST, INBOX);
        assertThat(agent.get("/organisme")
                        .element(".space-menu a[href=" + INBOX + "]")
                        .text())
                .contains("1", "1 nouvelle demande attend d'être prise en charge");
        assertThat(agent.get("/organisme").element("main").text()).contains("Voir les demandes à prendre en charge");
        assertThat(agent.get(INBOX + "?q=lefevre&statut=EN_COURS").text()).contains("Lefèvre Jeanne", "1 demande");
        assertThat(agent.get(treated).form("form[action$=/attribution]").send().location())
                .isEqualTo(treated);
        assertThat(agent.get("/organisme").text()).doesNotContain("nouvelle demande");
        assertThat(agent.get(treated)
                        .form("form[action$=/message]")
                        .with("message", "Bien reçu.")
                        .send()
                        .location())
                .isEqualTo(treated);
        assertThat(mails.await("benevole@partenaire.example", "un message de l’organisme")
                        .link("/partenaires/demandes/"))
                .isEqualTo(address);
        Form reply = technician.get(address).form("form[action$=/message]").with("message", "Merci.");
        assertThat(reply.send().location()).isEqualTo(address);
        assertThat(reply.send().location()).isEqualTo(address);
        assertThat(mails.await("agent.cpam-ariege@cpam.example", "un message de la structure")
                        .link("/organisme/demandes/"))
                .isEqualTo(treated);
        assertThat(agent.get(treated)
                        .form("form[action$=/complement]")
                        .with("question", "Quels jours ?")
                        .send()
                        .location())
                .isEqualTo(treated);
        Answer asked = technician.get(address);
        assertThat(asked.text()).contains("Complément demandé", "Quels jours ?");
        assertThat(asked.form("form[action$=/reponse]")
                        .with("reponse", "Le mardi.")
                        .withFile("fichiers", "planning.pdf", Papers.pdf("Planning"))
                        .send()
                        .location())
                .isEqualTo(address);
        Answer answered = agent.get(treated);
        assertThat(answered.text()).contains("Le mardi.", "planning.pdf");
        Form close = answered.form("form[action$=/cloture]").with("decision", "traitee");
        assertThat(close.send().faults()).containsExactly("motif");
        assertThat(close.with("motif", "Rendez-vous le 8 décembre.").send().location())
                .isEqualTo(treated);
        assertThat(technician.get(address).text()).contains("Traitée", "Rendez-vous le 8 décembre.");
        assertThat(technician.get(address + "/annulation").text()).contains("ne peut plus être annulée");
        assertThat(agent.get(INBOX + "/chiffres").text()).contains("Relais Ariège");
        assertThat(mails.to("agent.cpam-ariege@cpam.example", "un message de la structure"))
                .hasSize(1);
    }

    @Test
    void nobody_else_sees_a_request() {
        Visitor technician = technicianOf("CPAM AUDE", "Relais Aude", "Rita", "Limoux");
        Visitor elsewhere = technicianOf("CPAM AUDE", "Autre Relais", "Lise", "Lagrasse");
        Visitor otherBody = door.signedIn(partners.agentOf("CPAM HERAULT").login());
        String address = RequestPages.begin(technician, "INCLUSION_NUM").path().replace("/saisie", "");
        String treated = address.replace(LIST, INBOX);

        for (String page : List.of("", "/saisie", "/verification", "/annulation", "/suppression")) {
            assertThat(elsewhere.get(address + page).status()).as(page).isEqualTo(404);
        }
        assertThat(otherBody.get(treated).status()).isEqualTo(404);
        assertThat(door.signedIn(partners.agentOf("CPAM AUDE").login())
                        .get(treated)
                        .status())
                .as("a draft for its body")
                .isEqualTo(404);
        assertThat(elsewhere.get(LIST).text()).contains("Aucune demande pour l'instant");
    }

    @Test
    void nothing_is_begun_before_the_agreement_starts() {
        Actor agent = partners.agentOf("CPAM GARD");
        StructureId structure = partners.structure(agent, "Relais Gard");
        partners.agreement(agent, structure, 10, 200, 3);
        Visitor technician = technician(agent, structure, "Mona", "Uzès");

        assertThat(technician.get(LIST).text()).contains("les demandes seront possibles à partir de ce jour");
        Answer refused = technician
                .get(LIST + "/nouvelle")
                .form("form[action=/partenaires/demandes/nouvelle]")
                .with("type", "C2S")
                .send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Votre convention avec cet organisme commence le");
    }

    private Visitor technicianOf(String body, String name, String firstName, String lastName) {
        Actor agent = partners.agentOf(body);
        StructureId structure = partners.structure(agent, name);
        partners.agreement(agent, structure, 0, 200, 3);
        return technician(agent, structure, firstName, lastName);
    }

    private Visitor technician(Actor agent, StructureId structure, String firstName, String lastName) {
        Visitor manager = door.signedIn(partners.manager(agent, structure, firstName, lastName + "son"));
        manager.get("/partenaires/organisme");
        Partners.create(manager, firstName, lastName);
        String login = firstName.toLowerCase(Locale.ROOT).charAt(0) + "."
                + Normalizer.normalize(lastName.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        Visitor technician = door.signedIn(partners.mayComeIn(login));
        technician.get("/partenaires/organisme");
        return technician;
    }
}
