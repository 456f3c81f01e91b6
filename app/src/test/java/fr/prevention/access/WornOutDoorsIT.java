package fr.prevention.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Doors that can be worn out, tried once too often: 429, when to come again, and a French page. */
@WholePortal
class WornOutDoorsIT {

    private static final String SECRET = "A".repeat(43);

    /** What the forms ask of a visitor, all of them together. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("identifiant", "personne.du-tout"),
            Map.entry("motDePasse", "Personne.2026"),
            Map.entry("confirmation", "Personne.2026"),
            Map.entry("numero", "99999"),
            Map.entry("provisoire", "PAS-LE-BON"),
            Map.entry("nom", "Personne"),
            Map.entry("prenom", "Camille"),
            Map.entry("fonction", "Directrice"),
            Map.entry("courriel", "personne@exemple.example"),
            Map.entry("telephone", "03 22 00 00 00"),
            Map.entry("explication", "Départ."),
            Map.entry("submission", "0195f3a2-7c1b-7d20-8a55-3f0e6b1c9d42"));

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private AccountProvisioning provisioning;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private AttemptThrottle throttle;

    @Autowired
    private Records records;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "SIGN_IN_ADDRESS, POST, /connexion",
        "RESET_ADDRESS, POST, /mot-de-passe-oublie",
        "RESET_ADDRESS, POST, /mot-de-passe-oublie/adherent",
        "LINK_ADDRESS, GET, /activation/{secret}",
        "LINK_ADDRESS, POST, /activation/{secret}",
        "RESET_ADDRESS, POST, /activation/{secret}/nouveau-lien",
        "LINK_ADDRESS, GET, /nouveau-mot-de-passe/{secret}",
        "LINK_ADDRESS, POST, /nouveau-mot-de-passe/{secret}",
        "RESET_ADDRESS, POST, /nouveau-mot-de-passe/{secret}/nouveau-lien",
        "FIRST_CONNECTION, POST, /premiere-connexion",
        "RECOVERY, POST, /acces-administrateur"
    })
    void a_network_address_that_tried_too_often_waits(AttemptThrottle.Door of, String method, String route) {
        String address = door.elsewhere();
        Visitor visitor = new Visitor(door.address(), address);
        Map<String, List<String>> fields = new TreeMap<>(tokenOf(visitor));
        TYPED.forEach((field, value) -> fields.put(field, List.of(value)));
        Map<String, String> before = records.fingerprint();
        wearOut(of, address);
        String path = route.replace("{secret}", SECRET);
        waits(method.equals("GET") ? visitor.get(path) : visitor.post(path, fields));
        assertThat(records.fingerprint()).isEqualTo(before);
        Visitor elsewhere = door.stranger();
        assertThat(elsewhere.get("/connexion").status()).isEqualTo(200);
    }

    @Test
    void a_login_that_was_tried_too_often_waits_in_a_browser_that_was_never_in_it() {
        Firm firm = town.enrolled("Lainière de la Matrice");
        wearOut(AttemptThrottle.Door.SIGN_IN_LOGIN, firm.siret());
        Answer answer = door.stranger()
                .get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", firm.siret())
                .with("motDePasse", Town.PASSWORD)
                .send();
        waits(answer);
        assertThat(answer.element("#identifiant").val()).isEqualTo(firm.siret());
    }

    @Test
    void a_challenge_for_a_passkey_is_not_given_for_ever_and_leaves_no_session_then() {
        String address = door.elsewhere();
        Visitor visitor = new Visitor(door.address(), address);
        Map<String, List<String>> token = tokenOf(visitor);
        assertThat(visitor.cookie("SESSION")).isEmpty();
        wearOut(AttemptThrottle.Door.CEREMONY_ADDRESS, address);
        Answer early = visitor.post("/connexion/cle/defi", token);
        assertThat(early.status()).isEqualTo(429);
        assertThat(Integer.parseInt(early.header("Retry-After"))).isPositive();
        assertThat(early.text()).startsWith("Trop d'essais à la suite");
        assertThat(visitor.cookie("SESSION")).isEmpty();

        Visitor other = door.stranger();
        Answer given = other.post("/connexion/cle/defi", tokenOf(other));
        assertThat(given.status()).isEqualTo(200);
        assertThat(records.count(
                        "platform.spring_session where principal_name is null and max_inactive_interval = 600"))
                .isPositive();
    }

    private static Map<String, List<String>> tokenOf(Visitor visitor) {
        return Map.of(
                "_csrf",
                List.of(visitor.get("/connexion")
                        .form("form[action=/connexion]")
                        .value("_csrf")));
    }

    @ParameterizedTest
    @CsvSource({"CONTACT", "CONTACT_ADDRESS"})
    void whoever_writes_to_the_fund_again_and_again_waits_and_keeps_the_message(AttemptThrottle.Door of) {
        Firm firm = town.enrolled("Filature " + of);
        String address = door.elsewhere();
        Visitor visitor = signedIn(firm.siret(), address);
        var form = visitor.get("/entreprise/caisse")
                .form("form[action=/entreprise/caisse]")
                .with("objet", "Visite")
                .with("message", "Pouvez-vous passer ?");
        wearOut(
                of,
                of == AttemptThrottle.Door.CONTACT
                        ? firm.actor().account().value().toString()
                        : address);
        Answer answer = form.send();
        waits(answer);
        assertThat(answer.element("[name=message]").wholeText()).contains("Pouvez-vous passer ?");
        assertThat(records.count(
                        "establishment.fund_message where establishment = ?",
                        firm.id().value()))
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> whoever_takes_lists_away_again_and_again_waits() {
        Cast cast = new Cast("sorties", town, provisioning, door);
        List<Route> exports = Route.all().stream()
                .filter(route -> route.address().endsWith("/export"))
                .toList();
        assertThat(exports).hasSizeGreaterThanOrEqualTo(9);
        return exports.stream()
                .map(route -> dynamicTest(route.key(), () -> {
                    Role role = route.roles().iterator().next();
                    String address = door.elsewhere();
                    Visitor visitor = signedIn(cast.login(role), address);
                    String account = accounts.byLogin(cast.login(role))
                            .orElseThrow()
                            .id()
                            .value()
                            .toString();
                    wearOut(AttemptThrottle.Door.EXPORT, account);
                    waits(visitor.get(route.address()));
                    throttle.forget(AttemptThrottle.Door.EXPORT, account);
                    assertThat(visitor.get(route.address()).status()).isNotEqualTo(429);
                    wearOut(AttemptThrottle.Door.EXPORT_ADDRESS, address);
                    waits(visitor.get(route.address()));
                }));
    }

    private Visitor signedIn(String login, String address) {
        Visitor visitor = new Visitor(door.address(), address);
        Answer answer = visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", Town.PASSWORD)
                .send();
        assertThat(answer.status()).isEqualTo(302);
        return visitor;
    }

    private void wearOut(AttemptThrottle.Door of, String who) {
        int tries = 0;
        while (throttle.take(of, who).isEmpty()) {
            tries++;
            assertThat(tries).as("tries that are free").isLessThan(1000);
        }
        // The first pause is short: a busy machine must not take longer to come to the door.
        records.run(
                "update identity.attempt set next_at = now() + interval '5 minutes' where name like ? and next_at > now()",
                of.name() + ":%");
    }

    private static void waits(Answer answer) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.element("html").attr("lang")).isEqualTo("fr");
        assertThat(answer.element("main").text()).contains("Trop d'");
    }
}
