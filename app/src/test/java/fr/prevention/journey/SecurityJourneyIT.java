package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Records;
import fr.prevention.ground.ServerLog;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The headers of every kind of answer, the token of the forms, where a sign-in may lead, and the pages of faults. */
@WholePortal
class SecurityJourneyIT {

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    @Test
    void every_answer_bears_its_headers() {
        Firm firm = town.open("Logistique Picarde Entrepôts");
        courses.complete(firm, "E4");
        Visitor visitor = door.signedIn(firm.siret());
        Form account = visitor.get("/mon-compte").form("form[action=/mon-compte]");
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("the sign-in page", door.visitor().get("/connexion"));
        answers.put("a page", visitor.get("/entreprise"));
        answers.put("a redirection", visitor.get("/"));
        answers.put("a refused form", account.with("courriel", "x").send());
        answers.put("an expired form", account.without("_csrf").send());
        answers.put("a forbidden page", visitor.get("/caisse"));
        answers.put("a missing page", visitor.get("/entreprise/rien"));
        answers.put("a document", visitor.get(download(visitor)));
        answers.put("a fault", fault(visitor));
        answers.forEach((kind, answer) -> {
            assertThat(answer.header("Content-Security-Policy")).as(kind).contains("default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.header("X-Frame-Options")).as(kind).isEqualTo("DENY");
            assertThat(answer.header("Cache-Control")).as(kind).contains("no-store");
            assertThat(answer.header("Strict-Transport-Security")).as(kind).isEmpty();
            assertThat(answer.header("X-Request-Id")).as(kind).isNotEmpty();
            assertThat(answer.header("Server")).as(kind).isEmpty();
        });
    }

    @Test
    void style_sheets_and_scripts_are_kept_by_the_browser_for_a_year() {
        var page = door.visitor().get("/connexion").page();
        for (var asset : page.select("link[rel=stylesheet], script[src]")) {
            String address = asset.hasAttr("href") ? asset.attr("href") : asset.attr("src");
            Answer answer = door.visitor().get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(address).isEqualTo("max-age=31536000, public");
            assertThat(answer.header("Content-Security-Policy")).as(address).contains("default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            assertThat(answer.header("Set-Cookie")).as(address).isEmpty();
        }
        assertThat(door.visitor().get("/assets/css/rien.css").status()).isEqualTo(404);
        assertThat(door.visitor().get("/assets/../application.yaml").status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_comes_back_to_its_page() {
        Firm firm = town.open("Hypermarché de la Baie");
        Visitor visitor = door.signedIn(firm.siret());
        Map<String, String> before = records.fingerprint();
        List<Form> forms = List.of(
                Profiles.filled(visitor).with("action", "valider"),
                courses.filled(visitor, "E1"),
                visitor.get("/entreprise/caisse")
                        .form("form[action=/entreprise/caisse]")
                        .with("objet", "o")
                        .with("message", "m"),
                visitor.get("/mon-compte").form("form[action=/mon-compte]").with("courriel", "autre@firme.example"));
        for (Form form : forms) {
            for (Form late : List.of(form.without("_csrf"), form.with("_csrf", "faux"))) {
                assertThat(late.send().follow().page().select("h2").eachText()).contains("Votre saisie est revenue");
                expired(late.without("_origine").send());
            }
        }
        expired(visitor.get("/entreprise")
                .form("form[action=/deconnexion]")
                .without("_csrf")
                .send());
        expired(visitor.post("/brouillons/profil", Map.of("last-name", List.of("x"))));
        expired(door.visitor()
                .get("/connexion")
                .form("form[action=/connexion]")
                .without("_csrf")
                .send());
        assertThat(records.fingerprint()).isEqualTo(before);
        assertThat(visitor.get("/entreprise").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mal.example",
                "//mal.example",
                "/\\mal.example",
                "/%09/mal.example",
                "\\/mal.example",
                "javascript:alert(1)",
                "http:mal.example",
                "/\u2028/mal.example",
                "/entreprise\r\nLocation: https://mal.example"
            })
    void a_sign_in_never_leads_elsewhere(String wanted) {
        Firm firm = town.enrolled("Maçonnerie Leclercq");
        Answer answer = door.visitor()
                .get("/connexion")
                .form("form[action=/connexion]")
                .with("suite", wanted)
                .with("identifiant", firm.siret())
                .with("motDePasse", Town.PASSWORD)
                .send();
        assertThat(answer.status()).isEqualTo(302);
        URI led = URI.create(answer.header("Location"));
        assertThat(led.getScheme() + "://" + led.getAuthority()).isEqualTo(door.address());
    }

    @Test
    void a_sign_in_leads_to_the_page_that_was_wanted() {
        Firm firm = town.enrolled("Aide à domicile des Trois Vallées");
        Visitor visitor = door.visitor();
        Answer sent = visitor.get("/entreprise/profil?x=1");
        assertThat(sent.location()).isEqualTo("/connexion?suite=%2Fentreprise%2Fprofil%3Fx%3D1");
        Answer answer = sent.follow()
                .form("form[action=/connexion]")
                .with("identifiant", firm.siret())
                .with("motDePasse", Town.PASSWORD)
                .send();
        assertThat(answer.location()).isEqualTo("/entreprise/profil?x=1");
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_changes_at_the_sign_in() {
        Firm firm = town.enrolled("Boulangerie des Remparts");
        Visitor visitor = door.visitor();
        Answer answer = visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", firm.siret())
                .with("motDePasse", Town.PASSWORD)
                .send();
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        String session = visitor.cookie("SESSION");
        assertThat(session).isNotEmpty();
        visitor.get("/entreprise").form("form[action=/deconnexion]").send();
        assertThat(visitor.get("/entreprise", "Cookie", "SESSION=" + session).location())
                .startsWith("/connexion");
    }

    @Test
    void faults_are_told_in_french_without_a_word_of_the_machinery() {
        Firm firm = town.open("Garage de la Selle");
        courses.complete(firm, "E4");
        Visitor visitor = door.signedIn(firm.siret());
        told(visitor.get("/entreprise/rien"), 404, "Cette page n'existe pas");
        told(visitor.get("/caisse"), 403, "Cette page n'est pas dans votre espace");
        told(fault(visitor), 500, "Une erreur est survenue de notre côté");
        told(visitor.post("/entreprise", Map.of("_csrf", List.of(token(visitor)))), 405, "Cette page n'existe pas");
        told(visitor.get("/entreprise/parcours/E1?%00=%ff"), 200, "En quoi suis-je concerné par les TMS ?");
        told(visitor.get("/entreprise//profil"), 400, "Cette demande n'a pas été comprise");
    }

    @Test
    void a_closed_space_is_told_in_the_frame_of_ones_own() {
        Visitor company = door.signedIn(town.open("Scierie de la Haie").siret());
        Visitor officer = door.signedIn(town.claireMartin().login());

        inTheFrameOf("company", "/entreprise", company.get("/caisse/parametres"));
        inTheFrameOf("fund", "/caisse", officer.get("/entreprise/parcours"));
        Answer stranger = door.visitor().post("/entreprise/profil", Map.of());
        expired(stranger);
        assertThat(stranger.element("html").className()).isEqualTo("space-public");
        assertThat(stranger.page().select(".space-menu")).isEmpty();
        assertThat(stranger.element(".error-page .btn-main").attr("href")).isEqualTo("/connexion");
    }

    private static void inTheFrameOf(String space, String home, Answer refused) {
        told(refused, 403, "Cette page n'est pas dans votre espace");
        assertThat(refused.element("html").className()).isEqualTo("space-" + space);
        assertThat(refused.page().select(".space-menu a").eachAttr("href"))
                .contains(home)
                .allMatch(address -> address.startsWith(home));
        assertThat(refused.element(".error-page .btn-main").attr("href")).isEqualTo(home);
        assertThat(refused.element("a.brand").attr("href")).isEqualTo(home);
    }

    private static String token(Visitor visitor) {
        return visitor.get("/mon-compte").form("form[action=/mon-compte]").value("_csrf");
    }

    /** A document whose file is gone is a fault that nobody foresees. */
    private Answer fault(Visitor visitor) {
        String address = download(visitor);
        String document = address.substring(address.lastIndexOf('/') + 1);
        records.run("update prevention_course.document set file_key = gen_random_uuid() where id = ?::uuid", document);
        Answer answer = visitor.get(address);
        assertThat(ServerLog.expected("Fault " + answer.header("X-Request-Id"))).hasSize(1);
        assertThat(answer.text()).contains(answer.header("X-Request-Id"));
        return answer;
    }

    private static String download(Visitor visitor) {
        return visitor.get("/entreprise/pieces-jointes")
                .page()
                .expectFirst("main a[download]")
                .attr("href");
    }

    private static void expired(Answer answer) {
        told(answer, 403, "Votre session a expiré");
    }

    private static void told(Answer answer, int status, String title) {
        assertThat(answer.status()).as(answer.path()).isEqualTo(status);
        assertThat(answer.page().select("h1").text()).isEqualTo(title);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("fr");
        assertThat(answer.text()).doesNotContain("Exception", "org.springframework", "java.", "Tomcat");
    }
}
