package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where one is signed in, ending it from afar, who came in of late, and the changes that end sessions. */
@WholePortal
class SessionsJourneyIT {

    private static final String PAGE = "/mon-compte/sessions";

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Test
    void a_session_is_ended_from_another_one_at_its_next_request() {
        Firm firm = town.enrolled("Brasserie du Vimeu");
        Visitor here = door.signedIn(firm.siret());
        Visitor there = door.signedIn(firm.siret());
        Answer page = here.get(PAGE);
        assertThat(page.page().select(".session-line")).hasSize(2);
        assertThat(page.text()).doesNotContain(there.cookie("SESSION"), here.cookie("SESSION"));
        assertThat(page.form("form[action=" + PAGE + "/fermer]").send().status())
                .isEqualTo(302);
        assertThat(there.get("/entreprise").location()).startsWith("/connexion");
        assertThat(here.get("/entreprise").status()).isEqualTo(200);

        Visitor second = door.signedIn(firm.siret());
        Visitor third = door.signedIn(firm.siret());
        here.get(PAGE).form("form[action=" + PAGE + "/fermer-les-autres]").send();
        assertThat(second.get("/entreprise").status()).isEqualTo(302);
        assertThat(third.get("/entreprise").status()).isEqualTo(302);
        assertThat(here.get(PAGE).page().select(".session-line")).hasSize(1);
        mails.await(firm.account(), "Connexion depuis un nouvel appareil");
    }

    @Test
    void signing_out_in_a_page_whose_session_has_ended_already_ends_signed_out() {
        Firm firm = town.enrolled("Faïencerie de Desvres");
        Visitor visitor = door.signedIn(firm.siret());
        var stale = visitor.get(PAGE).form("form[action=/deconnexion]");
        visitor.get(PAGE).form("form[action=/deconnexion]").send();
        visitor.get("/connexion");
        Answer again = stale.with("_csrf", "d-une-autre-page").send();
        assertThat(again.location()).isEqualTo("/connexion?deconnexion");
        assertThat(again.follow().text()).contains("Vous êtes déconnecté");
    }

    @Test
    void a_form_without_its_token_signs_nobody_out() {
        Firm firm = town.enrolled("Dentellerie de Caudry");
        Visitor visitor = door.signedIn(firm.siret());
        var forged = visitor.get(PAGE).form("form[action=/deconnexion]").with("_csrf", "forgé");
        assertThat(forged.send().location()).isNotEqualTo("/connexion?deconnexion");
        assertThat(visitor.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void a_session_of_somebody_else_cannot_be_ended() {
        Firm firm = town.enrolled("Brosserie de l'Oise");
        Firm other = town.enrolled("Tabletterie de Méru");
        Visitor stranger = door.signedIn(other.siret());
        Visitor own = door.signedIn(firm.siret());
        door.signedIn(firm.siret());
        var form = own.get(PAGE).form("form[action=" + PAGE + "/fermer]");
        stranger.get(PAGE)
                .form("form[action=/deconnexion]")
                .with("session", form.value("session"))
                .sendTo(PAGE + "/fermer");
        assertThat(own.get(PAGE).page().select(".session-line")).hasSize(2);
    }

    @Test
    void refused_and_successful_sign_ins_are_listed() {
        Firm firm = town.enrolled("Moutarderie d'Abbeville");
        door.visitor()
                .get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", firm.siret())
                .with("motDePasse", "Un-autre-2026")
                .send();
        Visitor visitor = door.signedIn(firm.siret());
        Awaitility.await()
                .untilAsserted(() -> assertThat(visitor.get(PAGE)
                                .page()
                                .select("table tbody tr")
                                .eachText())
                        .hasSize(2)
                        .anySatisfy(line -> assertThat(line).contains("Refusée", "127.0.0.1"))
                        .anySatisfy(line -> assertThat(line).contains("Réussie", "Mot de passe")));
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_keeps_this_one() {
        Firm firm = town.enrolled("Sucrerie de la Somme");
        Visitor here = door.signedIn(firm.siret());
        Visitor there = door.signedIn(firm.siret());
        var form = here.get("/mon-compte/mot-de-passe").form("form[action=/mon-compte/mot-de-passe]");
        assertThat(form.with("motDePasseActuel", Town.PASSWORD)
                        .with("motDePasse", "court")
                        .with("confirmation", "courte")
                        .send()
                        .faults())
                .containsExactly("confirmation");
        assertThat(form.with("motDePasseActuel", Town.PASSWORD)
                        .with("motDePasse", "court")
                        .with("confirmation", "court")
                        .send()
                        .faults())
                .containsExactly("motDePasse");
        Answer changed = form.with("motDePasseActuel", Town.PASSWORD)
                .with("motDePasse", "Betteraves.Blanches.80")
                .with("confirmation", "Betteraves.Blanches.80")
                .send();
        assertThat(changed.status()).isEqualTo(302);
        assertThat(here.get("/entreprise").status()).isEqualTo(200);
        assertThat(there.get("/entreprise").status()).isEqualTo(302);
    }
}
