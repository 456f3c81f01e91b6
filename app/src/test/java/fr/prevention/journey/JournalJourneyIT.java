package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal: what enters it by itself, who reads what, its filters and its file. */
@WholePortal
class JournalJourneyIT {

    private static final String JOURNAL = "/caisse/journal";

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    @Autowired
    private AccountProvisioning provisioning;

    private Visitor anne;

    @BeforeEach
    void anne_signs_in() {
        anne = door.signedIn(town.anneDelcourt().login());
    }

    @Test
    void what_a_fund_decides_enters_its_journal_once_under_the_name_of_its_author() {
        Firm firm = town.open("Faïencerie de Desvres");
        awaitEntries(firm, 3);
        Answer list = anne.get(JOURNAL + "?objet=" + firm.id().value());
        assertThat(list.page().select("tbody .line-name").eachText())
                .containsExactlyInAnyOrder("Établissement inscrit", "Préventeur chargé du suivi", "Profil validé");
        Answer enrolled = anne.get(link(list, "Établissement inscrit"));
        assertThat(enrolled.element("main").text()).contains("Anne Delcourt", firm.siret(), "correspond à son sceau");
        Answer assigned = anne.get(link(list, "Préventeur chargé du suivi"));
        assertThat(assigned.element(".before-after").text()).contains("(vide)", "Claire Martin");
    }

    @Test
    void an_act_on_a_screen_remembers_where_it_came_from() {
        Answer settings = anne.get("/caisse/parametres");
        String other = settings.form("form[action=/caisse/parametres]")
                        .value("validation")
                        .equals("PORTFOLIO_OFFICERS")
                ? "REGIONAL_PROJECT_GROUP"
                : "PORTFOLIO_OFFICERS";
        for (String body : List.of(other, "PORTFOLIO_OFFICERS")) {
            anne.get("/caisse/parametres")
                    .form("form[action=/caisse/parametres]")
                    .with("validation", body)
                    .send();
        }
        Awaitility.await()
                .until(() ->
                        records.count("identity.audit_entry where act = 'approval.entrusted' and origin <> ''") > 0);
        Answer list = anne.get(JOURNAL + "?acte=approval.entrusted");
        Answer entry = anne.get(link(list, "Droit de valider les étapes confié"));
        assertThat(entry.element("main").text()).containsAnyOf("127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void an_administrator_sees_the_own_fund_alone_and_the_platform_everything() {
        Actor leaving = town.somebody("l.partant", "Luc Partant", Town.AQUITAINE, Role.PREVENTION_OFFICER);
        provisioning.deactivate(leaving.account(), Author.PORTAL, "départ de la caisse d'Aquitaine");
        Visitor ada = door.signedIn(town.adaLovelace().login());
        Answer all = ada.get("/administration/journal?q=d%C3%A9part+de+la+caisse");
        String foreign = link(all, "Compte désactivé");
        assertThat(ada.get(foreign).element("main").text()).contains("Carsat Aquitaine");
        assertThat(anne.get(JOURNAL + "?q=d%C3%A9part+de+la+caisse").page().select("tbody tr"))
                .isEmpty();
        String number = foreign.substring(foreign.lastIndexOf('/') + 1);
        assertThat(anne.get(JOURNAL + "/" + number).status()).isEqualTo(404);
        assertThat(anne.get("/administration/journal").status()).isEqualTo(403);
        Visitor claire = door.signedIn(town.claireMartin().login());
        for (String address : List.of(JOURNAL, JOURNAL + "/export", JOURNAL + "/" + number)) {
            assertThat(claire.get(address).status()).as(address).isEqualTo(403);
        }
        assertThat(claire.get("/caisse").page().select("a[href=/caisse/journal]"))
                .isEmpty();
        assertThat(anne.get("/caisse").page().select("a[href=/caisse/journal]")).hasSize(1);
    }

    @Test
    void the_file_holds_exactly_what_is_filtered_and_no_formula() {
        String name = "=cmd|'/C calc'!A0";
        provisioning.changeEmail(
                town.claireMartin().account(), new EmailAddress("claire.martin@caisse.example"), Author.PORTAL, "");
        provisioning.rename(town.claireMartin().account(), ContactDetails.named(name), new Author(null, name));
        provisioning.rename(town.claireMartin().account(), ContactDetails.named("Claire Martin"), Author.PORTAL);
        Answer list = anne.get(JOURNAL + "?acte=account.renamed&auteur=cmd");
        Answer file = anne.get(list.element(".head-actions a").attr("href"));
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(text.lines()).hasSize(list.page().select("tbody tr").size() + 1);
        assertThat(text)
                .contains("'=cmd|")
                .contains("Coordonnées du compte changées")
                .doesNotContain(";=cmd");
    }

    @Test
    void a_value_that_nobody_understands_filters_nothing() {
        Answer list = anne.get(JOURNAL + "?du=hier&au=2026-99-99&tri=rien&page=zzz&acte=");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.page().select(".chip")).isEmpty();
        assertThat(anne.get(JOURNAL + "?q=introuvable-nulle-part").text()).contains("Aucune écriture ne correspond");
        assertThat(anne.get(JOURNAL + "?page=9999").status()).isEqualTo(302);
        assertThat(anne.get(JOURNAL + "/abc").status()).isEqualTo(404);
        assertThat(anne.post(JOURNAL, Map.of()).status()).isEqualTo(403);
    }

    private void awaitEntries(Firm firm, int count) {
        Awaitility.await("the entries of " + firm.name())
                .until(() -> records.count(
                                "identity.audit_entry where subject = ?",
                                firm.id().value().toString())
                        >= count);
    }

    private static String link(Answer list, String act) {
        return list.element("tbody a:contains(" + act + ")").attr("href");
    }
}
