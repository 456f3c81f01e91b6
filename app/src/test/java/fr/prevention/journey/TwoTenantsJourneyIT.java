package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ids of one organisation in the hands of another: they do not exist, and nothing changes. */
@WholePortal
class TwoTenantsJourneyIT {

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    private String document = "";
    private String sheet = "";
    private String curious = "";

    @BeforeEach
    void two_establishments_each_with_a_document() {
        Firm owner = town.open("Conserverie du Santerre");
        courses.complete(owner, "E4");
        document = door.signedIn(owner.siret())
                .get("/entreprise/pieces-jointes")
                .page()
                .expectFirst("a[href*=/remplacer]")
                .attr("href")
                .split("/", -1)[3];
        sheet = "/caisse/etablissements/" + owner.id().value();
        Firm other = town.open("Brasserie de la Canche");
        courses.complete(other, "E4");
        curious = other.siret();
    }

    @Test
    void an_establishment_finds_no_document_of_another() {
        Visitor visitor = door.signedIn(curious);
        String csrf =
                visitor.get("/mon-compte").form("form[action=/mon-compte]").value("_csrf");
        Map<String, String> before = records.fingerprint();
        String attachment = "/entreprise/pieces-jointes/" + document;
        Map<String, List<String>> place =
                Map.of("_csrf", List.of(csrf), "etape", List.of("E4"), "question", List.of("Q24"));
        notFound(visitor.get("/entreprise/pieces/" + document));
        notFound(visitor.get(attachment + "/remplacer"));
        notFound(visitor.get(attachment + "/retirer?etape=E4&question=Q24"));
        notFound(visitor.post(attachment + "/retirer", place));
        String own = visitor.get("/entreprise/pieces-jointes")
                .page()
                .expectFirst("a[href*=/remplacer]")
                .attr("href");
        Form replacement = visitor.get(own).form("main form").withFile("fichier", "Autre.pdf", Papers.pdf("Autre"));
        notFound(replacement.sendTo(attachment + "/remplacer"));
        Form step = courses.page(visitor, "E1").form(".step-form");
        notFound(step.with("reprise.Q05", document).send());
        notFound(step.with("reprise.Q05", document).sendTo("/entreprise/parcours/E1/pieces/Q05"));
        notFound(visitor.get("/entreprise/pieces/" + UUID.randomUUID()));
        notFound(visitor.get("/entreprise/pieces/abc"));
        notFound(visitor.get("/entreprise/parcours/E9"));
        notFound(step.sendTo("/entreprise/parcours/E9"));
        notFound(step.sendTo("/entreprise/parcours/E1/pieces/Q99"));
        assertThat(records.fingerprint()).isEqualTo(before);
    }

    @Test
    void an_officer_finds_no_establishment_of_another_fund() {
        Visitor stranger = door.signedIn(town.yvesLabat().login());
        Visitor officer = door.signedIn(town.claireMartin().login());
        Form decision = officer.get(sheet + "/etapes/E4").form("form[action$=/validation]");
        String csrf =
                stranger.get("/mon-compte").form("form[action=/mon-compte]").value("_csrf");
        Map<String, String> before = records.fingerprint();
        notFound(stranger.get(sheet));
        notFound(stranger.get(sheet + "/etapes/E4"));
        notFound(stranger.get("/caisse/pieces/" + document));
        for (String act : List.of("commentaire", "validation", "complement")) {
            notFound(stranger.post(
                    sheet + "/etapes/E4/" + act,
                    Map.of(
                            "_csrf", List.of(csrf),
                            "submission", List.of(UUID.randomUUID().toString()),
                            "version", List.of(decision.value("version")),
                            "motif", List.of("Motif"),
                            "commentaire", List.of("Commentaire"))));
        }
        assertThat(stranger.get("/caisse?preventeur=tous").text()).doesNotContain("Conserverie du Santerre");
        assertThat(stranger.get("/caisse/export?preventeur=tous").text()).doesNotContain("Conserverie du Santerre");
        assertThat(records.fingerprint()).isEqualTo(before);
    }

    @Test
    void an_officer_who_does_not_administer_the_fund_neither_assigns_nor_decides_who_approves() {
        Visitor officer = door.signedIn(town.claireMartin().login());
        String csrf =
                officer.get("/mon-compte").form("form[action=/mon-compte]").value("_csrf");
        Map<String, String> before = records.fingerprint();
        String claire = town.claireMartin().account().value().toString();
        assertThat(officer.post(sheet + "/preventeur", Map.of("_csrf", List.of(csrf), "preventeur", List.of(claire)))
                        .status())
                .isIn(403, 404);
        assertThat(officer.get("/caisse/parametres").status()).isEqualTo(403);
        assertThat(officer.post(
                                "/caisse/parametres",
                                Map.of("_csrf", List.of(csrf), "validation", List.of("REGIONAL_PROJECT_GROUP")))
                        .status())
                .isEqualTo(403);
        assertThat(records.fingerprint()).isEqualTo(before);
    }

    @Test
    void nobody_enters_the_space_of_others() {
        Visitor firm = door.signedIn(curious);
        Visitor officer = door.signedIn(town.claireMartin().login());
        assertThat(firm.get("/caisse").status()).isEqualTo(403);
        assertThat(firm.get(sheet).status()).isEqualTo(403);
        assertThat(firm.get("/caisse/pieces/" + document).status()).isEqualTo(403);
        assertThat(officer.get("/entreprise").status()).isEqualTo(403);
        assertThat(officer.get("/entreprise/pieces/" + document).status()).isEqualTo(403);
        assertThat(firm.get("/caisse").page().select("h1").text()).isEqualTo("Cette page n'est pas dans votre espace");
    }

    private static void notFound(Answer answer) {
        assertThat(answer.status()).as(answer.path()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo("Cette page n'existe pas");
    }
}
