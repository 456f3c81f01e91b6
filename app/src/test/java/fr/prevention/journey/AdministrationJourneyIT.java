package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.EmptyPlatform;
import fr.prevention.ground.Form;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.PasswordChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator of the platform at work: organisations, people, accounts, the machinery, and the first way in. */
@WholePortal
class AdministrationJourneyIT {

    private static final String ORGANISATIONS = "/administration/organisations";

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    @Autowired
    private EmptyPlatform nobody;

    @Autowired
    private PasswordChoice passwords;

    @Autowired
    private AccountDirectory accounts;

    private Visitor ada;

    @BeforeEach
    void ada_signs_in() {
        ada = door.signedIn(town.adaLovelace().login());
    }

    @Test
    void the_home_says_how_much_there_is_and_leads_to_it() {
        assertThat(ada.get("/").location()).isEqualTo("/administration");
        Answer home = ada.get("/administration");
        assertThat(home.page().select(".tile")).hasSize(5);
        assertThat(home.element(".kind-counts").text()).contains("Caisse régionale");
        for (var link : home.page().select("main a[href^=/administration]")) {
            assertThat(ada.get(link.attr("href")).status())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
    }

    @Test
    void an_organisation_is_created_with_its_first_agent_who_is_shut_out_and_let_in_again() {
        String code = "CPAM-" + UUID.randomUUID().toString().substring(0, 8);
        Form form = ada.get(ORGANISATIONS + "/nouvelle")
                .form("main form")
                .with("type", "organisme")
                .with("nom", "CPAM de la Somme")
                .with("cle", code);
        assertThat(form.send().faults()).containsExactly("courriel");
        Answer created = form.with("courriel", "partenaires@cpam-somme.example").send();
        assertThat(created.location()).isEqualTo(ORGANISATIONS + "/organisme/" + code.toUpperCase(Locale.ROOT));
        assertThat(created.follow().element("#notice").text()).contains("L'organisation est créée");
        Answer enlisted = ada.get(created.location() + "/nouvelle-personne")
                .form("main form")
                .with("role", "BODY_AGENT")
                .with("prenom", "Alain")
                .with("nom", "Perrin")
                .with("courriel", "alain.perrin@cpam.example")
                .send();
        Answer sheet = enlisted.follow();
        assertThat(sheet.element("main").text()).contains("Alain Perrin", "Sans mot de passe", "CPAM de la Somme");
        AccountId alain = new AccountId(UUID.fromString(
                enlisted.location().substring(enlisted.location().lastIndexOf('/') + 1)));
        String login = accounts.account(alain).orElseThrow().login();
        passwords.choose(alain, Town.PASSWORD);
        Visitor browser = door.signedIn(login);
        assertThat(browser.get("/mon-compte").status()).isEqualTo(200);
        assertThat(browser.get("/organisme").status()).isEqualTo(200);
        assertThat(browser.get("/organisme/structures/nouvelle")
                        .form("form[action=/organisme/structures/nouvelle]")
                        .with("nom", "Relais de la Somme")
                        .with("taille-structure", "UNDER_10")
                        .with("code-postal", "80000")
                        .with("ville", "Amiens")
                        .with("contact", "Ida Roux")
                        .with("courriel", "relais@somme.example")
                        .with("telephone", "0322000000")
                        .send()
                        .location())
                .startsWith("/organisme/structures/");

        assertThat(ada.get(enlisted.location()).page().select("section[aria-labelledby=passees] tbody tr"))
                .as("the last sign-ins")
                .hasSize(1);
        Answer asked = ada.get(enlisted.location() + "/desactiver", "HX-Request", "true");
        assertThat(asked.page().select("h1, header")).isEmpty();
        assertThat(asked.page().select("h2#confirmation-titre, textarea[name=motif], button[data-close]"))
                .hasSize(3);
        Form deactivation = ada.get(enlisted.location() + "/desactiver").form("main form");
        assertThat(deactivation.send().faults()).containsExactly("motif");
        assertThat(deactivation.with("motif", "départ à la retraite").send().location())
                .isEqualTo(enlisted.location());
        assertThat(browser.get("/mon-compte").location()).startsWith("/connexion");

        ada.get(enlisted.location() + "/reactiver")
                .form("main form")
                .with("motif", "retour")
                .send();
        assertThat(ada.get(enlisted.location()).element("main").text()).contains("Sans mot de passe");
        assertThat(ada.get("/administration/journal?objet=" + alain.value())
                        .page()
                        .select("tbody .line-name")
                        .eachText())
                .containsExactly(
                        "Invitation envoyée",
                        "Compte réactivé",
                        "Compte désactivé",
                        "Mot de passe choisi",
                        "Invitation envoyée",
                        "Accès donné");
    }

    @Test
    void the_code_of_an_organisation_is_taken_once_and_a_wrong_form_keeps_what_was_typed() {
        Form form = ada.get(ORGANISATIONS + "/nouvelle").form("main form");
        Answer wrong = form.with("nom", "Un nom").with("cle", "é è").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.faults()).containsExactly("type", "cle");
        assertThat(wrong.element("[name=nom]").val()).isEqualTo("Un nom");
        Form good = form.with("type", "adherent").with("nom", "Logistique").with("cle", "L" + System.nanoTime());
        assertThat(good.send().status()).isEqualTo(302);
        assertThat(good.send().faults()).containsExactly("cle");
        assertThat(form.with("type", "etablissement")
                        .with("nom", "x")
                        .with("cle", "x")
                        .send()
                        .faults())
                .containsExactly("type");
    }

    @Test
    void an_account_gets_another_address_another_login_a_role_with_an_end_and_loses_it() {
        String login = "marie" + UUID.randomUUID().toString().substring(0, 8);
        AccountId marie = town.nobody(login);
        String sheet = "/administration/comptes/" + marie.value();
        String fund = ORGANISATIONS + "/caisse-regionale/CARSAT-HDF/compte-existant";
        assertThat(ada.get(fund)
                        .form("main form")
                        .with("identifiant", "personne-du-tout")
                        .send()
                        .faults())
                .contains("identifiant", "role");
        assertThat(ada.get(fund)
                        .form("main form")
                        .with("identifiant", login)
                        .with("role", "PREVENTION_OFFICER")
                        .with("jusquau", "2020-01-01")
                        .send()
                        .faults())
                .containsExactly("jusquau");
        ada.get(fund)
                .form("main form")
                .with("identifiant", login)
                .with("role", "PREVENTION_OFFICER")
                .with("jusquau", "2099-12-31")
                .send();
        assertThat(ada.get(sheet).element("main").text()).contains("31 décembre 2099", "Préventeur");
        Answer end =
                ada.get(ada.get(sheet).element("a:contains(Changer la fin)").attr("href"));
        end.form("main form").with("jusquau", "").send();
        assertThat(ada.get(sheet).element("main").text()).contains("Sans fin");
        ada.get(sheet + "/courriel")
                .form("main form")
                .with("courriel", "marie@nouvelle.example")
                .with("motif", "adresse perdue")
                .send();
        ada.get(sheet + "/identifiant")
                .form("main form")
                .with("identifiant", login + "-bis")
                .with("motif", "mariage")
                .send();
        assertThat(ada.get(sheet).element("main").text()).contains("marie@nouvelle.example", login + "-bis", login);
        assertThat(ada.get(sheet + "/identifiant")
                        .form("main form")
                        .with("identifiant", town.claireMartin().login())
                        .with("motif", "essai")
                        .send()
                        .faults())
                .containsExactly("identifiant");
        Answer withdrawal =
                ada.get(ada.get(sheet).element("a:contains(Retirer)").attr("href"));
        withdrawal.form("main form").with("motif", "autre fonction").send();
        assertThat(ada.get(sheet).element("main").text()).contains("Ce compte n'a aucun accès", "Désactivé");
        assertThat(ada.get("/administration/comptes?q=" + login + "&etat=INACTIVE&role=")
                        .page()
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void nobody_shuts_the_own_account_out() {
        String own = "/administration/comptes/" + town.adaLovelace().account().value();
        Answer refused = ada.get(own + "/desactiver")
                .form("main form")
                .with("motif", "essai")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.element(".error-summary").text()).contains("On ne se retire pas soi-même");
        assertThat(ada.get(own).page().select("a[href$=/desactiver]")).isEmpty();
    }

    @Test
    void the_machinery_shows_its_state_and_takes_another_try() {
        assertThat(ada.get("/administration/systeme").element("main").text())
                .contains("PostgreSQL", "identity", "prevention_course", "Sessions ouvertes");
        UUID mail = UUID.randomUUID();
        records.run(
                "insert into platform.outgoing_mail (id, dedupe_key, recipient, subject, text_body, html_body, status, "
                        + "written_at, attempts, next_attempt_at, last_error) values (?::uuid, ?, 'x@y.example', "
                        + "'Courriel bloqué', 't', 'h', 'PENDING', now(), 5, now() + interval '1 day', 'refusé par le serveur')",
                mail.toString(),
                mail.toString());
        Answer mails = ada.get("/administration/systeme/courriels");
        assertThat(mails.element("main").text()).contains("Courriel bloqué", "refusé par le serveur");
        assertThat(mails.form("form[action*=" + mail + "]").send().location())
                .isEqualTo("/administration/systeme/courriels");
        assertThat(records.count(
                        "identity.audit_entry where act = 'system.mail-retried' and subject = ?", mail.toString()))
                .isOne();
        assertThat(ada.get("/administration/systeme/evenements").status()).isEqualTo(200);
        assertThat(ada.get("/administration/systeme")
                        .form("form[action=/administration/systeme/journal]")
                        .send()
                        .follow()
                        .element(".trail-check")
                        .text())
                .contains("Intact", "Dernier sceau");
    }

    @Test
    void the_first_administrator_comes_in_by_the_link_of_the_start_once() {
        String link = nobody.link();
        try {
            Visitor visitor = door.visitor();
            Form form = visitor.get(link)
                    .form("main form")
                    .with("prenom", "Grace")
                    .with("nom", "Hopper")
                    .with("courriel", "grace@portail.example")
                    .with("identifiant", "grace" + System.nanoTime());
            Answer empty = form.send();
            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.faults()).containsExactly("motDePasse");
            assertThat(empty.element("[name=nom]").val()).isEqualTo("Hopper");
            assertThat(form.with("motDePasse", "court")
                            .with("confirmation", "court")
                            .send()
                            .faults())
                    .containsExactly("motDePasse");
            assertThat(form.with("motDePasse", Town.PASSWORD)
                            .with("confirmation", "Autre.Chose.1860")
                            .send()
                            .faults())
                    .containsExactly("confirmation");
            Answer done = form.with("motDePasse", Town.PASSWORD)
                    .with("confirmation", Town.PASSWORD)
                    .send();
            assertThat(done.location()).isEqualTo("/connexion");
            assertThat(visitor.get(link).status()).isEqualTo(404);
            assertThat(form.with("motDePasse", Town.PASSWORD)
                            .with("confirmation", Town.PASSWORD)
                            .send()
                            .status())
                    .isEqualTo(404);
            Visitor grace = door.signedIn(form.value("identifiant"));
            assertThat(grace.get("/administration").status()).isEqualTo(200);
        } finally {
            nobody.end();
        }
        assertThat(door.visitor()
                        .get("/premiere-installation/" + "a".repeat(43))
                        .status())
                .isEqualTo(404);
        assertThat(List.of(
                        door.visitor().get("/premiere-installation/x").status(),
                        ada.get(link).status()))
                .containsOnly(404);
        assertThat(ada.post("/administration/systeme/journal", Map.of()).status())
                .isEqualTo(403);
    }
}
