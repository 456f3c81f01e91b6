package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.Siret;
import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a fund does for an establishment that has lost its access (F026 to F029). */
@WholePortal
class HelpdeskJourneyIT {

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private JdbcClient database;

    @Test
    void an_address_is_replaced_both_are_told_and_a_link_goes_to_the_new_one() {
        Firm firm = town.enrolled("Conserverie Helpdesk");
        Visitor claire = door.signedIn(town.claireMartin().login());
        Answer found = claire.get("/caisse/assistance?q=compte%40" + firm.siret());
        assertThat(found.page().select("tbody .line-name").text()).isEqualTo("Conserverie Helpdesk");
        String mail = "nouvelle@" + firm.siret() + ".example";
        Answer refused = claire.get(address(firm) + "/courriel")
                .form("form[action$=/courriel]")
                .with("courriel", mail)
                .send();
        assertThat(refused.faults()).containsExactly("demandeur", "joindre", "motif");
        Answer done = asked(refused, "/courriel").send();
        assertThat(done.location()).isEqualTo(address(firm));
        mails.await(firm.account(), "adresse");
        mails.await(mail, "adresse");

        asked(claire.get(address(firm) + "/mot-de-passe"), "/mot-de-passe").send();
        assertThat(mails.await(mail, "mot de passe").text()).contains(firm.siret());
        Awaitility.await()
                .untilAsserted(() -> assertThat(acts(firm)).contains("support.email-replaced", "support.reset-sent"));
    }

    @Test
    void the_login_follows_another_siret_and_the_password_stays() {
        Firm firm = town.open("Laiterie Déménagée");
        Visitor anne = door.signedIn(town.anneDelcourt().login());
        String next = Town.newSiret();
        asked(anne.get(address(firm) + "/siret"), "/siret")
                .with("siret", new Siret(next).formatted())
                .send();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(door.signedIn(next).get("/entreprise").status())
                                .isEqualTo(200));
        mails.await(firm.account(), "Votre identifiant de connexion change");
        Awaitility.await()
                .untilAsserted(() -> assertThat(anne.get("/caisse?preventeur=tous&q=" + next)
                                .page()
                                .select(".line-name")
                                .text())
                        .isEqualTo("Laiterie Déménagée"));
        Firm other = town.enrolled("Autre Laiterie");
        Answer taken = asked(anne.get(address(other) + "/siret"), "/siret")
                .with("siret", next)
                .send();
        assertThat(taken.faults()).containsExactly("siret");
    }

    @Test
    void an_account_is_closed_and_reopened_by_a_link() {
        Firm firm = town.enrolled("Scierie Fermée");
        Visitor company = door.signedIn(firm.siret());
        Visitor anne = door.signedIn(town.anneDelcourt().login());
        asked(anne.get(address(firm) + "/fermeture"), "/fermeture").send();
        assertThat(company.get("/entreprise").location()).startsWith("/connexion");
        mails.await(firm.account(), "Le compte de votre établissement est fermé");
        assertThat(anne.get(address(firm)).text()).contains("Fermé", "Rouvrir le compte");
        asked(anne.get(address(firm) + "/reouverture"), "/reouverture").send();
        Awaitility.await()
                .untilAsserted(() -> assertThat(mails.to(firm.account(), ""))
                        .anySatisfy(mail -> assertThat(mail.text()).contains("/activation/")));
    }

    @Test
    void an_establishment_without_account_gets_one() {
        town.crowd(1);
        Visitor anne = door.signedIn(town.anneDelcourt().login());
        String sheet = anne.get("/caisse/assistance?q=chaudronnerie&taille=100")
                .page()
                .select("tr:has(.pill-todo) .line-name")
                .attr("href");
        String mail = "atelier@" + sheet.substring(sheet.lastIndexOf('/') + 1) + ".example";
        asked(anne.get(sheet + "/compte"), "/compte").with("courriel", mail).send();
        assertThat(mails.await(mail, "").text()).contains("/activation/");
        assertThat(anne.get(sheet).text()).contains("Sans mot de passe");
    }

    @Test
    void nothing_of_another_fund_is_reachable_and_an_establishment_has_no_helpdesk() {
        Firm firm = town.enrolled("Chaudronnerie d'ici");
        Visitor yves = door.signedIn(town.yvesLabat().login());
        assertThat(yves.get(address(firm)).status()).isEqualTo(404);
        assertThat(yves.get(address(firm) + "/courriel").status()).isEqualTo(404);
        assertThat(yves.get("/caisse/assistance?q=" + firm.siret()).page().select("tbody tr"))
                .isEmpty();
        assertThat(door.signedIn(firm.siret()).get("/caisse/assistance").status())
                .isEqualTo(403);
    }

    private static Form asked(Answer page, String act) {
        return page.form("form[action$=" + act + "]")
                .with("demandeur", "Isabelle Marchand")
                .with("joindre", "03 22 00 00 00")
                .with("motif", "La personne en charge a quitté l'entreprise.");
    }

    private static String address(Firm firm) {
        return "/caisse/assistance/" + firm.id().value();
    }

    private List<String> acts(Firm firm) {
        return database.sql("select act from identity.audit_entry where subject = ?")
                .param(firm.id().value().toString())
                .query(String.class)
                .list();
    }
}
