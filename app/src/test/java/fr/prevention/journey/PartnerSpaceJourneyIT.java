package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Form;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.StructureId;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The partner space over real HTTP, without scripts: the choice of the body, the accounts, and whose doors stay closed. */
@WholePortal
class PartnerSpaceJourneyIT {

    @Autowired
    private Partners partners;

    @Autowired
    private Door door;

    @Test
    void a_manager_of_one_body_goes_straight_in_and_technicians_are_no_managers() {
        Actor agent = partners.agentOf("CPAM LANDES");
        StructureId structure = partners.structure(agent, "Relais des Landes");
        partners.agreement(agent, structure, 0, 200, 3);
        Visitor manager = door.signedIn(partners.manager(agent, structure, "Aude", "Lande"));

        assertThat(manager.get("/partenaires").location()).isEqualTo("/partenaires/organisme");
        assertThat(manager.get("/partenaires/organisme").location()).isEqualTo("/partenaires");
        assertThat(manager.get("/partenaires").text())
                .contains("Bienvenue sur", "CPAM LANDES", "Relais des Landes", "Se déconnecter");
        Partners.create(manager, "Luc", "Ostabat");
        Visitor technician = door.signedIn(partners.mayComeIn("l.ostabat"));
        assertThat(technician.get("/partenaires/organisme").location()).isEqualTo("/partenaires");
        assertThat(technician.get("/partenaires").status()).isEqualTo(200);
        assertThat(technician.get("/partenaires/comptes").status()).isEqualTo(403);
        assertThat(technician.get("/organisme").status()).isEqualTo(403);
        assertThat(manager.get("/organisme").status()).isEqualTo(403);
    }

    @Test
    void the_choice_names_what_is_special_and_refuses_to_be_left_out() {
        Actor gers = partners.agentOf("CPAM GERS");
        Actor lot = partners.agentOf("CPAM LOT");
        Actor tarn = partners.agentOf("CPAM TARN");
        Actor aveyron = partners.agentOf("CPAM AVEYRON");
        StructureId structure = partners.structure(gers, "Les Quatre Bodies");
        List.of(lot, tarn, aveyron).forEach(agent -> partners.alsoKnownTo(agent, "Les Quatre Bodies"));
        partners.agreement(gers, structure, 0, 200, 3);
        partners.agreement(lot, structure, -10, 20, 3);
        partners.agreement(tarn, structure, 15, 200, 3);
        Visitor manager = door.signedIn(partners.manager(gers, structure, "Rose", "Gascon"));

        Answer choice = manager.get("/partenaires").follow();
        assertThat(choice.page().select("#organisme option").eachText().getFirst())
                .isEqualTo("Sélectionner un organisme");
        assertThat(choice.page().select("#organisme option").eachText())
                .anySatisfy(option -> assertThat(option).isEqualTo("CPAM GERS"))
                .anySatisfy(option -> assertThat(option).startsWith("CPAM LOT * (il reste 20 jours"))
                .anySatisfy(option -> assertThat(option).startsWith("CPAM TARN (à partir du"))
                .noneSatisfy(option -> assertThat(option).contains("AVEYRON"));
        assertThat(choice.page().select("option.body-ending").eachAttr("value")).containsExactly("CPAM-LOT");
        Answer refused = choose(choice, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("organisme");
        assertThat(choose(choice, "CPAM-AVEYRON").status()).isEqualTo(422);
        Answer alert = choose(choice, "CPAM-LOT").follow();
        assertThat(alert.text()).contains("Continuer", "se termine le", "il reste 20 jours");
        assertThat(alert.element("main .actions a").attr("href")).isEqualTo("/partenaires");
        assertThat(manager.get("/partenaires/organisme")
                        .element("option[selected]")
                        .attr("value"))
                .isEqualTo("CPAM-LOT");
        assertThat(choose(choice, "CPAM-TARN").location()).isEqualTo("/partenaires");
        assertThat(manager.get("/partenaires").text()).contains("débute le", "CPAM TARN");
    }

    @Test
    void the_seven_fields_say_all_that_is_wrong_at_once_and_keep_what_was_typed() {
        Visitor manager = managerOf("CPAM CHARENTE", "Relais de Charente", "Iris", "Cognac", 3);
        Form blank = manager.get("/partenaires/comptes/nouveau").form("form[action=/partenaires/comptes/nouveau]");

        assertThat(blank.send().faults())
                .containsExactly("civilite", "nom-patronymique", "prenom", "fonction", "telephone", "courriel");
        Answer wrong = blank.with("civilite", "MADAME")
                .with("nom-patronymique", "x".repeat(31))
                .with("prenom", "Zoé3")
                .with("fonction", "f".repeat(21))
                .with("telephone", "0700")
                .with("courriel", "zoe@")
                .send();
        assertThat(wrong.faults()).containsExactly("nom-patronymique", "prenom", "fonction", "telephone", "courriel");
        assertThat(wrong.element("#prenom").attr("value")).isEqualTo("Zoé3");
        assertThat(wrong.element("#telephone").attr("value")).isEqualTo("0700");
        Answer done = Partners.filled(blank, "JEAN-pierre", "d’Étchégoyen")
                .with("telephone", "+33 7 00 00 00 00")
                .send();
        assertThat(done.location()).isEqualTo("/partenaires/comptes");
        assertThat(done.follow().element(".account-card").text())
                .contains("Madame D'ÉTCHÉGOYEN Jean-Pierre", "j.detchegoyen", "07.00.00.00.00", "Actif");
        assertThat(Partners.filled(blank, "JEAN-pierre", "d’Étchégoyen")
                        .send()
                        .follow()
                        .page()
                        .select(".account-card"))
                .hasSize(1);
    }

    @Test
    void at_the_limit_the_button_gives_way_and_the_door_stays_closed() {
        Visitor manager = managerOf("CPAM CREUSE", "Relais de Creuse", "Nina", "Gueret", 2);
        Form kept = manager.get("/partenaires/comptes/nouveau").form("form[action=/partenaires/comptes/nouveau]");
        Partners.create(manager, "Anne", "Premiere");
        assertThat(manager.get("/partenaires/comptes").text()).contains("Dernier compte actif");
        Partners.create(manager, "Béa", "Seconde");
        Answer full = manager.get("/partenaires/comptes");
        assertThat(full.page().select("a[href=/partenaires/comptes/nouveau]")).isEmpty();
        assertThat(full.text()).contains("Seuls les comptes actifs comptent", "2 comptes actifs sur 2");
        assertThat(manager.get("/partenaires/comptes/nouveau").location()).isEqualTo("/partenaires/comptes");
        assertThat(Partners.filled(kept, "Clara", "Troisieme").send().status()).isEqualTo(422);
    }

    @Test
    void a_technician_is_renamed_shut_out_and_let_in_again_with_a_reason() {
        Visitor manager = managerOf("CPAM CORREZE", "Relais de Corrèze", "Lola", "Tulle", 3);
        Partners.create(manager, "Zoé", "Brive");
        Partners.create(manager, "Ève", "Ussel");
        Visitor technician = door.signedIn(partners.mayComeIn("e.ussel"));
        assertThat(technician.get("/partenaires/organisme").status()).isEqualTo(302);
        String card = card(manager, "USSEL");
        Form change = manager.get(card + "/modifier").form("form[action$=/modifier]");
        assertThat(change.with("nom-usuel", "abel").send().location()).isEqualTo("/partenaires/comptes");
        assertThat(manager.get("/partenaires/comptes")
                        .page()
                        .select(".account-words h2")
                        .eachText())
                .containsExactly("Madame ABEL Ève", "Madame BRIVE Zoé");
        assertThat(manager.get("/partenaires/comptes").text()).contains("e.ussel");

        Answer question = manager.get(card + "/inactiver");
        assertThat(question.text()).contains("Êtes-vous sûr de vouloir inactiver ce compte ?", "OUI", "NON");
        assertThat(question.form("form[action$=/inactiver]").send().location()).isEqualTo("/partenaires/comptes");
        assertThat(manager.get("/partenaires/comptes")
                        .page()
                        .select(".account-words h2")
                        .eachText())
                .containsExactly("Madame BRIVE Zoé", "Madame ABEL Ève");
        Awaitility.await("the end of the session")
                .untilAsserted(() ->
                        assertThat(technician.get("/partenaires").location()).startsWith("/connexion"));

        assertThat(manager.get(card + "/reactiver").text()).contains("Êtes-vous sûr de vouloir réactiver ce compte ?");
        Form reason = manager.get(card + "/reactiver/motif").form("form[action$=/reactiver/motif]");
        assertThat(reason.send().faults()).containsExactly("motif");
        assertThat(reason.with("motif", "x".repeat(5001)).send().status()).isEqualTo(422);
        assertThat(reason.with("motif", "Retour d'absence de longue durée")
                        .send()
                        .location())
                .isEqualTo("/partenaires/comptes");
        Awaitility.await("the old password to be dead")
                .untilAsserted(() -> assertThat(door.visitor()
                                .get("/connexion")
                                .form("form[action=/connexion]")
                                .with("identifiant", "e.ussel")
                                .with("motDePasse", Town.PASSWORD)
                                .send()
                                .status())
                        .isEqualTo(422));
    }

    @Test
    void nobody_reaches_the_people_of_another_structure_or_another_body() {
        Visitor manager = managerOf("CPAM INDRE", "Relais de l'Indre", "Mona", "Issoudun", 3);
        Partners.create(manager, "Paule", "Levroux");
        String card = card(manager, "LEVROUX");
        Visitor stranger = managerOf("CPAM CHER", "Relais du Cher", "Rita", "Bourges", 3);
        Visitor agent = door.signedIn(partners.agentOf("CPAM CHER").login());

        assertThat(stranger.get(card + "/modifier").status()).isEqualTo(404);
        assertThat(stranger.get(card + "/inactiver").status()).isEqualTo(404);
        assertThat(stranger.get(card + "/reactiver/motif").status()).isEqualTo(404);
        assertThat(agent.get("/organisme").text()).contains("Relais du Cher").doesNotContain("Relais de l'Indre");
        assertThat(agent.get("/organisme/structures/" + structureOf("CPAM INDRE", "Relais de l'Indre"))
                        .status())
                .isEqualTo(404);
        assertThat(agent.get("/organisme/structures/pas-un-identifiant").status())
                .isIn(400, 404);
    }

    @Test
    void a_body_keeps_structure_agreement_documents_and_exports() {
        Visitor agent = door.signedIn(partners.agentOf("CPAM VIENNE").login());
        Form form = agent.get("/organisme/structures/nouvelle").form("form[action=/organisme/structures/nouvelle]");
        assertThat(form.send().faults()).contains("nom", "taille-structure", "code-postal", "ville", "contact");
        Answer structure = form.with("nom", "Le Pont de Poitiers")
                .with("taille-structure", "UNDER_10")
                .with("code-postal", "86 000")
                .with("ville", "Poitiers")
                .with("contact", "Agnès Clain")
                .with("telephone", "0549000000")
                .with("courriel", "contact@pont.example")
                .send()
                .follow();
        String address = structure.path();
        Form terms = agent.get(address + "/conventionnements/nouveau").form("form[action$=/nouveau]");
        assertThat(terms.with("fin", "2001-01-01").send().faults()).containsExactly("fin");
        Answer agreement = terms.with("techniciens", "4").send().follow();
        assertThat(agreement.text()).contains("En cours", "Conventionnement enregistré");
        assertThat(terms.with("submission", UUID.randomUUID().toString()).send().faults())
                .containsExactly("debut");
        Form deposit = agreement.form("form[action$=/documents]");
        assertThat(deposit.send().status()).isEqualTo(422);
        Answer deposited = deposit.withFile("document", "convention.pdf", Papers.pdf("convention"))
                .send()
                .follow();
        assertThat(deposited.element(".deposited").text()).contains("convention.pdf");
        assertThat(agent.get(deposited.element(".deposited a").attr("href")).header("Content-Disposition"))
                .contains("attachment");
        assertThat(agent.get("/organisme?q=poitiers").text()).contains("Le Pont de Poitiers", "0 sur 4");
        assertThat(agent.get("/organisme?etat=ENDED").text()).contains("Aucune structure ne correspond");
        assertThat(agent.get("/organisme/export?q=poitiers").text()).contains("Le Pont de Poitiers;86000;Poitiers");
    }

    @Test
    void the_manual_is_a_page_and_a_pdf() {
        Visitor manager = managerOf("CPAM AUDE", "Relais de l'Aude", "Lise", "Carcas", 3);

        assertThat(manager.get("/partenaires/manuel").text()).contains("Gérer les comptes des techniciens");
        Answer pdf = manager.get("/partenaires/manuel.pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
    }

    private Visitor managerOf(String body, String structureName, String firstName, String name, int technicians) {
        Actor agent = partners.agentOf(body);
        StructureId structure = partners.structure(agent, structureName);
        partners.agreement(agent, structure, 0, 200, technicians);
        Visitor manager = door.signedIn(partners.manager(agent, structure, firstName, name));
        var _ = manager.get("/partenaires/organisme");
        return manager;
    }

    private String structureOf(String body, String name) {
        return partners.structure(partners.agentOf(body), name).value().toString();
    }

    private static Answer choose(Answer choice, String body) {
        return choice.form("form[action=/partenaires/organisme]")
                .with("organisme", body)
                .send();
    }

    /** Where the pages of a technician begin. */
    private static String card(Visitor manager, String name) {
        return manager.get("/partenaires/comptes")
                .element(".account-card:has(h2:contains(" + name + ")) a[href$=/modifier]")
                .attr("href")
                .replace("/modifier", "");
    }
}
