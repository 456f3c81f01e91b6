package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Organisation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member company that has forgotten its password: a number of a letter and the address of its portal contact (F114). */
@WholePortal
class MemberResetJourneyIT {

    private static final String PAGE = "/mot-de-passe-oublie/adherent";
    private static final String RESET = "Votre demande de nouveau mot de passe";

    @Autowired
    private Members members;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Test
    void the_contact_comes_in_again_with_the_number_of_an_invoice_and_a_colleague_is_not_written_to() {
        Organisation company = Members.company("Verrerie de la Bresle");
        Actor contact = members.administrator(company, "Aline Verre");
        Actor colleague = members.user(company, "collegue." + company.key(), "Collègue Verre");
        members.contact(contact, company, "FA-" + company.key());
        String mail = Members.mail(contact.login()).value();

        ask("fa " + company.key(), Members.mail(colleague.login()).value());
        Answer asked = ask("fa " + company.key(), " " + mail);
        assertThat(asked.location()).isEqualTo("/mot-de-passe-oublie/envoye");
        String link = mails.await(mail, RESET).link("/nouveau-mot-de-passe/");
        Answer chosen = door.visitor()
                .get(link)
                .form("form:has(#motDePasse)")
                .with("motDePasse", "Verre.souffle.1750")
                .with("confirmation", "Verre.souffle.1750")
                .send();
        assertThat(chosen.status()).isEqualTo(302);
        assertThat(mails.to(Members.mail(colleague.login()).value(), RESET)).isEmpty();

        ask(company.key(), mail);
        assertThat(mails.await(mail, RESET, 2)).isNotEmpty();
    }

    @Test
    void the_answer_is_the_same_for_a_contact_a_colleague_and_a_number_of_nobody() {
        Organisation company = Members.company("Papeterie du Vimeu");
        Actor contact = members.administrator(company, "Paul Papier");
        Actor colleague = members.user(company, "collegue." + company.key(), "Collègue Papier");
        members.contact(contact, company, "FA-" + company.key());
        Answer known = ask("FA-" + company.key(), Members.mail(contact.login()).value());
        for (String[] other : new String[][] {
            {"FA-" + company.key(), Members.mail(colleague.login()).value()},
            {company.key(), "personne@ailleurs.example"},
            {"FA-0000", Members.mail(contact.login()).value()},
            {"…", Members.mail(contact.login()).value()}
        }) {
            Answer unknown = ask(other[0], other[1]);
            assertThat(unknown.status()).isEqualTo(known.status());
            assertThat(unknown.location()).isEqualTo(known.location());
            assertThat(unknown.bytes()).isEqualTo(known.bytes());
        }
    }

    private Answer ask(String number, String email) {
        return door.stranger()
                .get(PAGE)
                .form("form[action=" + PAGE + "]")
                .with("numero", number)
                .with("courriel", email)
                .send();
    }
}
