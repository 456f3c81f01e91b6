package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Form;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.StructureId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The records of the partner space over real HTTP: who changed what, why, under which name, and how many there may be. */
@WholePortal
class PartnerRecordsJourneyIT {

    @Autowired
    private Partners partners;

    @Autowired
    private Door door;

    @Test
    void who_saves_a_technician_second_chooses_field_by_field() {
        Actor agent = partners.agentOf("CPAM VENDEE");
        StructureId structure = partners.structure(agent, "Relais de Vendée");
        partners.agreement(agent, structure, 0, 200, 3);
        Visitor first = manager(agent, structure, "Ines", "Lucon");
        Visitor second = manager(agent, structure, "Jade", "Challans");
        Partners.create(first, "Zoé", "Fontenay");
        String sheet = sheet(first);
        Form mine = second.get(sheet).form("form[action$=/modifier]");
        Form theirs = first.get(sheet).form("form[action$=/modifier]");
        assertThat(theirs.with("fonction", "Juriste")
                        .with("nom-usuel", "Abel")
                        .send()
                        .location())
                .isEqualTo("/partenaires/comptes");

        Answer conflict = mine.with("fonction", "Médiatrice").send();

        assertThat(conflict.status()).isEqualTo(422);
        assertThat(conflict.element(".conflict").text())
                .contains("Ines LUCON", "Juriste", "Médiatrice", "ABEL", "(vide)")
                .doesNotContain("Prénom");
        Form choice = conflict.form("form[action$=/modifier]");
        assertThat(choice.with("conflit.fonction", "mien").send().status())
                .as("one choice is missing")
                .isEqualTo(422);
        assertThat(choice.with("conflit.fonction", "mien")
                        .with("conflit.nom-usuel", "leur")
                        .send()
                        .location())
                .isEqualTo("/partenaires/comptes");
        assertThat(first.get("/partenaires/comptes").element(".account-card").text())
                .contains("Madame ABEL Zoé", "Médiatrice");
    }

    @Test
    void who_saves_a_structure_or_a_manager_second_chooses_field_by_field() {
        Actor agent = partners.agentOf("CPAM SARTHE");
        StructureId structure = partners.structure(agent, "Relais de la Sarthe");
        partners.agreement(agent, structure, 0, 200, 3);
        partners.manager(agent, structure, "Inès", "Mamers");
        Visitor first = door.signedIn(agent.login());
        Visitor second = door.signedIn(agent.login());
        String address = "/organisme/structures/" + structure.value();
        Form mine = second.get(address + "/modifier").form("form[action$=/modifier]");
        Form theirs = first.get(address + "/modifier").form("form[action$=/modifier]");
        assertThat(theirs.with("ville", "Le Mans").send().location()).isEqualTo(address);
        Answer conflict = mine.with("ville", "Allonnes").send();
        assertThat(conflict.element(".conflict").text()).contains("Agent de CPAM SARTHE", "Le Mans", "Allonnes");
        assertThat(conflict.form("form[action$=/modifier]")
                        .with("conflit.ville", "leur")
                        .send()
                        .location())
                .isEqualTo(address);
        assertThat(first.get(address).text()).contains("Le Mans").doesNotContain("Allonnes");

        String manager =
                first.get(address).element(".account-card a[href$=/modifier]").attr("href");
        Form hers = second.get(manager).form("form[action$=/modifier]");
        assertThat(first.get(manager)
                        .form("form[action$=/modifier]")
                        .with("fonction", "Directrice")
                        .send()
                        .location())
                .isEqualTo(address);
        assertThat(hers.with("fonction", "Présidente")
                        .send()
                        .element(".conflict")
                        .text())
                .contains("Directrice", "Présidente");

        String agreement = first.get(address)
                        .element("a[href^=/organisme/conventionnements/]")
                        .attr("href") + "/modifier";
        Form terms = second.get(agreement).form("form[action$=/modifier]");
        first.get(agreement)
                .form("form[action$=/modifier]")
                .with("techniciens", "7")
                .send();
        Answer both = terms.with("techniciens", "9").send();
        assertThat(both.element(".conflict").text()).contains("Agent de CPAM SARTHE", "7", "9");
        assertThat(both.form("form[action$=/modifier]")
                        .with("conflit.techniciens", "mien")
                        .send()
                        .follow()
                        .element("main")
                        .text())
                .contains("Techniciens actifs au maximum 9");
    }

    @Test
    void the_history_of_an_account_is_read_by_those_who_keep_it_and_by_the_body() {
        Actor agent = partners.agentOf("CPAM MAYENNE");
        StructureId structure = partners.structure(agent, "Relais de Mayenne");
        partners.agreement(agent, structure, 0, 200, 3);
        Visitor manager = manager(agent, structure, "Lise", "Laval");
        Partners.create(manager, "Zoé", "Ernee");
        String sheet = sheet(manager);
        Partners.create(manager, "Rose", "Craon");
        manager.get(sheet.replace("/modifier", "/inactiver"))
                .form("form[action$=/inactiver]")
                .with("motif", "Fin de mission")
                .send();
        Visitor body = door.signedIn(agent.login());

        assertThat(manager.get(sheet).element("main").text())
                .contains("Historique du compte", "Compte inactivé", "par Lise LAVAL", "Motif : Fin de mission");
        Answer list = body.get(body.get("/organisme/structures/" + structure.value())
                .element("a:contains(Voir les techniciens)")
                .attr("href"));
        assertThat(list.text()).contains("Comptes actifs : 1 sur 3", "Madame ERNEE Zoé", "Inactif");
        Answer seen = body.get(list.element(".account-card.inactive a").attr("href"));
        assertThat(seen.text()).contains("z.ernee", "Motif : Fin de mission");
        assertThat(seen.page().select("main form")).isEmpty();
        Visitor technician = door.signedIn(partners.mayComeIn("r.craon"));
        technician.get("/partenaires/organisme");
        assertThat(technician.get(sheet).status()).isEqualTo(403);
        assertThat(technician.get(seen.path()).status()).isEqualTo(403);
        assertThat(door.signedIn(partners.agentOf("CPAM ORNE").login())
                        .get(seen.path())
                        .status())
                .isEqualTo(404);
        String managers = "/organisme/structures/" + structure.value();
        assertThat(body.get(body.get(managers)
                                .element(".account-card a[href$=/modifier]")
                                .attr("href"))
                        .element("main")
                        .text())
                .contains("Historique du compte", "Compte créé");
    }

    @Test
    void a_structure_that_is_renamed_is_called_so_wherever_people_act_for_it() {
        Actor agent = partners.agentOf("CPAM EURE");
        StructureId structure = partners.structure(agent, "Relais de l'Eure");
        partners.agreement(agent, structure, 0, 200, 3);
        Visitor manager = manager(agent, structure, "Lise", "Vernon");
        assertThat(manager.get("/partenaires").element(".header-organisation").text())
                .isEqualTo("Relais de l'Eure");
        Visitor body = door.signedIn(agent.login());
        String address = "/organisme/structures/" + structure.value() + "/modifier";
        body.get(address)
                .form("form[action$=/modifier]")
                .with("nom", "Maison de l'Eure")
                .send();

        Awaitility.await("the new name")
                .untilAsserted(() -> assertThat(manager.get("/partenaires")
                                .element(".header-organisation")
                                .text())
                        .isEqualTo("Maison de l'Eure"));
    }

    @Test
    void more_than_the_agreement_allows_is_explained_and_never_said_to_be_within_it() {
        Actor wide = partners.agentOf("CPAM ALLIER");
        Actor narrow = partners.agentOf("CPAM CANTAL");
        StructureId structure = partners.structure(wide, "Relais du Centre");
        partners.alsoKnownTo(narrow, "Relais du Centre");
        partners.agreement(wide, structure, 0, 200, 3);
        partners.agreement(narrow, structure, 0, 200, 1);
        Visitor manager = manager(wide, structure, "Lise", "Moulins");
        choose(manager, "CPAM-ALLIER");
        Partners.create(manager, "Zoé", "Vichy");
        Partners.create(manager, "Rose", "Murat");
        assertThat(manager.get("/partenaires/comptes").text()).contains("2 comptes actifs sur 3");

        choose(manager, "CPAM-CANTAL");
        Answer seen = manager.get("/partenaires/comptes");
        assertThat(seen.text())
                .contains("CPAM CANTAL : 1 au plus. La structure en a 2", "inactivez-en d'abord 2")
                .doesNotContain("2 comptes actifs sur 1");
        assertThat(seen.page().select("a[href=/partenaires/comptes/nouveau]")).isEmpty();
        Visitor body = door.signedIn(narrow.login());
        assertThat(body.get("/organisme").text())
                .contains("2 actifs, pour un maximum de 1")
                .doesNotContain("2 sur 1");
        assertThat(body.get("/organisme/structures/" + structure.value()).text())
                .contains("2 actifs, pour un maximum de 1", "devra en inactiver 2 avant d'en ajouter un");
    }

    @Test
    void the_entry_of_the_menu_stays_marked_on_every_page_below_it() {
        Actor agent = partners.agentOf("CPAM NIEVRE");
        StructureId structure = partners.structure(agent, "Relais de la Nièvre");
        String agreement = "/organisme/conventionnements/"
                + partners.agreement(agent, structure, 0, 200, 3).value();
        partners.manager(agent, structure, "Lise", "Decize");
        Visitor body = door.signedIn(agent.login());
        String sheet = "/organisme/structures/" + structure.value();
        String manager =
                body.get(sheet).element(".account-card a[href$=/modifier]").attr("href");

        for (String page : new String[] {"/organisme", sheet, sheet + "/techniciens", agreement, manager}) {
            assertThat(body.get(page).element(".space-menu [aria-current=page]").attr("href"))
                    .as(page)
                    .isEqualTo("/organisme");
        }
        assertThat(body.get("/organisme/demandes")
                        .element(".space-menu [aria-current=page]")
                        .attr("href"))
                .isEqualTo("/organisme/demandes");
    }

    private Visitor manager(Actor agent, StructureId structure, String firstName, String name) {
        Visitor manager = door.signedIn(partners.manager(agent, structure, firstName, name));
        var _ = manager.get("/partenaires/organisme");
        return manager;
    }

    private static void choose(Visitor manager, String body) {
        manager.get("/partenaires/organisme")
                .form("form[action=/partenaires/organisme]")
                .with("organisme", body)
                .send();
    }

    private static String sheet(Visitor manager) {
        return manager.get("/partenaires/comptes")
                .element(".account-card a[href$=/modifier]")
                .attr("href");
    }
}
