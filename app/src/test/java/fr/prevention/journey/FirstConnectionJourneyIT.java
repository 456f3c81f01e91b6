package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Form;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Town;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Organisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the posted pair to an account of one's own (F107 to F112). */
@WholePortal
class FirstConnectionJourneyIT {

    @Autowired
    private Members members;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Test
    void the_letter_opens_the_account_of_the_administrator_once() {
        Organisation company = Members.company("Ateliers de la Somme");
        String letter = members.letter(company);
        Answer page = door.visitor().get("/connexion");
        assertThat(page.page().select("a[href=/premiere-connexion]").text())
                .isEqualTo("Première connexion ? Créer mon compte");
        String mail = "direction@" + company.key() + ".example";
        Form form = filled(company.key(), letter, mail, "d." + company.key());
        Answer opened = form.send();
        assertThat(opened.location()).isEqualTo("/adherent");
        assertThat(opened.follow().text()).contains("Bonjour Dominique Sailly");
        assertThat(door.signedIn("D." + company.key()).get("/adherent/profils").text())
                .contains("Dominique Sailly", "1 – 1 de 1");
        mails.await(mail, "Votre compte du portail adhérent est créé");

        Answer again = filled(company.key(), letter, mail, "e." + company.key()).send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.faults()).containsExactly("numero");
    }

    @Test
    void a_wrong_pair_and_an_unknown_one_are_answered_alike_and_what_was_typed_stays() {
        Organisation company = Members.company("Verrerie de la Bresle");
        members.letter(company);
        Answer wrong = filled(company.key(), "AAAA-BBBB-CCCC-DDDD", "x@y.example", "f." + company.key())
                .send();
        Answer unknown = filled("99998", "AAAA-BBBB-CCCC-DDDD", "x@y.example", "f." + company.key())
                .send();
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(wrong.page().select(".error-summary").text())
                .isEqualTo(unknown.page().select(".error-summary").text());
        assertThat(wrong.element("#nom").attr("value")).isEqualTo("Sailly");
        assertThat(wrong.element("#motDePasse").attr("value")).isEmpty();
    }

    @Test
    void the_own_login_is_not_the_member_number() {
        Organisation company = Members.company("Fonderie du Vimeu");
        Answer refused = filled(company.key(), members.letter(company), "x@y.example", company.key())
                .send();
        assertThat(refused.faults()).containsExactly("identifiant");
    }

    private Form filled(String number, String letter, String mail, String login) {
        return door.visitor()
                .get("/premiere-connexion")
                .form("form[action=/premiere-connexion]")
                .with("numero", number)
                .with("provisoire", letter)
                .with("nom", "Sailly")
                .with("prenom", "Dominique")
                .with("courriel", mail)
                .with("telephone", "03 22 00 00 00")
                .with("identifiant", login)
                .with("motDePasse", Town.PASSWORD)
                .with("confirmation", Town.PASSWORD);
    }
}
