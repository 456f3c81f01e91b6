package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code Profils}: an organisation manages its users. */
@WholePortal
class UsersJourneyIT {

    @Autowired
    private Members members;

    @Autowired
    private Partners partners;

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Test
    void an_administrator_invites_a_collaborator_who_gets_the_next_rank() {
        Organisation company = Members.company("Logistique Picarde");
        Visitor sylvie =
                door.signedIn(members.administrator(company, "Sylvie Caron").login());
        Answer form = sylvie.get("/adherent/profils/nouveau");
        Answer refused = form.form("form[action$=/nouveau]").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("nom", "prenom", "courriel", "droit");

        String mail = "marc.petit@" + company.key() + ".example";
        Answer created = form.form("form[action$=/nouveau]")
                .with("nom", "Petit")
                .with("prenom", "Marc")
                .with("courriel", mail)
                .with("droit", Right.EMPLOYEES_READ.name())
                .send();
        assertThat(created.location()).isEqualTo("/adherent/profils");
        Answer list = created.follow();
        assertThat(list.page().select("table.users tbody .line-name").eachText())
                .containsExactly("ETS" + company.key() + ".1", "ETS" + company.key() + ".2");
        assertThat(list.page().select(".pager-range").text()).isEqualTo("1 – 2 de 2");
        assertThat(list.text()).contains("Invitation envoyée");
        assertThat(mails.await(mail, "Votre accès au Portail Prévention").text())
                .contains("/activation/");
    }

    @Test
    void a_change_of_rights_asks_for_the_password_ends_the_session_and_is_told_by_mail() {
        Organisation company = Members.company("Transports Vasseur");
        Visitor sylvie =
                door.signedIn(members.administrator(company, "Sylvie Vasseur").login());
        Actor marc = members.user(company, "marc." + company.key(), "Marc Petit", Right.EMPLOYEES_READ);
        Visitor user = door.signedIn(marc.login());
        assertThat(user.get("/adherent").status()).isEqualTo(200);
        assertThat(user.get("/adherent/profils").status()).isEqualTo(403);

        String address = "/adherent/profils/" + marc.account().value() + "/droits";
        Answer wrong = sylvie.get(address)
                .form("form[action$=/droits]")
                .with("droit", "INVOICES")
                .with("motDePasse", "pas le bon")
                .send();
        assertThat(wrong.faults()).containsExactly("motDePasse");
        assertThat(wrong.page().select("input[value=INVOICES]").hasAttr("checked"))
                .isTrue();
        Answer saved = wrong.form("form[action$=/droits]")
                .with("motDePasse", Town.PASSWORD)
                .send();
        assertThat(saved.location()).isEqualTo("/adherent/profils");
        assertThat(user.get("/adherent").location()).startsWith("/connexion");
        assertThat(mails.await(Members.mail(marc.login()).value(), "Votre accès à Transports Vasseur")
                        .text())
                .contains("Sylvie Vasseur a changé");
    }

    @Test
    void the_own_line_has_no_deletion_and_a_user_is_suspended_resumed_and_removed_after_a_question() {
        Organisation company = Members.company("Imprimerie du Nord");
        Actor sylvie = members.administrator(company, "Sylvie Leroy");
        Actor marc = members.user(company, "marc." + company.key(), "Marc Petit", Right.INVOICES);
        Visitor administrator = door.signedIn(sylvie.login());
        Answer list = administrator.get("/adherent/profils");
        assertThat(list.page().select("a[href$=/supprimer]")).hasSize(1);
        String own = "/adherent/profils/" + sylvie.account().value();
        assertThat(administrator
                        .get(own + "/supprimer")
                        .form("form[action$=/supprimer]")
                        .send()
                        .status())
                .isEqualTo(409);

        Visitor user = door.signedIn(marc.login());
        String address = "/adherent/profils/" + marc.account().value();
        administrator
                .get(address + "/desactiver")
                .form("form[action$=/desactiver]")
                .send();
        assertThat(user.get("/adherent").location()).startsWith("/connexion");
        administrator
                .get(address + "/reactiver")
                .form("form[action$=/reactiver]")
                .send();
        String mailbox = Members.mail(marc.login()).value();
        assertThat(mails.await(mailbox, "Votre accès à Imprimerie du Nord a changé")
                        .text())
                .contains("Sylvie Leroy a désactivé votre accès à Imprimerie du Nord");
        assertThat(mails.await(mailbox, "Votre accès au Portail Prévention est rouvert")
                        .text())
                .contains("/activation/");
        assertThat(mails.to(mailbox, ""))
                .extracting(Mailboxes.Mail::subject)
                .containsExactlyInAnyOrder(
                        "Votre accès à Imprimerie du Nord a changé", "Votre accès au Portail Prévention est rouvert");
        Answer removed = administrator
                .get(address + "/supprimer")
                .form("form[action$=/supprimer]")
                .send();
        assertThat(removed.follow().page().select("table.users tbody tr")).hasSize(1);
    }

    @Test
    void a_contact_is_named_with_a_switch_and_found_with_a_filter() {
        Organisation company = Members.company("Cartonnage de l'Oise");
        Visitor sylvie =
                door.signedIn(members.administrator(company, "Sylvie Henry").login());
        Actor marc = members.user(company, "marc." + company.key(), "Marc Petit", Right.INVOICES);
        sylvie.get("/adherent/profils")
                .form("form[action$=" + marc.account().value() + "/contact]")
                .send();
        Answer contacts = sylvie.get("/adherent/profils?contact=oui");
        assertThat(contacts.page().select("table.users tbody tr")).hasSize(1);
        assertThat(contacts.page().select("table.users [role=switch]").attr("aria-checked"))
                .isEqualTo("true");
        assertThat(contacts.page().select(".chips").text()).contains("Contact portail : oui");
    }

    @Test
    void nothing_of_another_company_is_reachable() {
        Visitor sylvie = door.signedIn(members.administrator(Members.company("Chez nous"), "Sylvie Nous")
                .login());
        Organisation elsewhere = Members.company("Chez eux");
        Actor other = members.user(elsewhere, "autre." + elsewhere.key(), "Autre Personne", Right.INVOICES);
        String address = "/adherent/profils/" + other.account().value();
        assertThat(sylvie.get(address + "/droits").status()).isEqualTo(404);
        assertThat(sylvie.get(address + "/supprimer").status()).isEqualTo(404);
        assertThat(sylvie.get("/adherent/profils?nom=Autre").page().select("table.users tbody tr"))
                .isEmpty();
    }

    @Test
    void an_administrator_of_a_fund_manages_its_officers() {
        Visitor anne = door.signedIn(town.anneDelcourt().login());
        Answer created = anne.get("/caisse/utilisateurs/nouveau")
                .form("form[action$=/nouveau]")
                .with("nom", "Dumont")
                .with("prenom", "Élodie")
                .with("courriel", "elodie.dumont@caisse.example")
                .with("role", "PREVENTION_OFFICER", "PROJECT_GROUP_MEMBER")
                .send();
        assertThat(created.location()).isEqualTo("/caisse/utilisateurs");
        assertThat(anne.get("/caisse/utilisateurs?nom=Dumont")
                        .page()
                        .select(".line-name")
                        .text())
                .isEqualTo("e.dumont");
        assertThat(door.signedIn(town.claireMartin().login())
                        .get("/caisse/utilisateurs")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_agent_of_a_body_manages_the_others_and_never_the_own_line() {
        Actor agent = partners.agentOf("CPAM DES UTILISATEURS");
        Visitor first = door.signedIn(agent.login());
        Answer form = first.get("/organisme/utilisateurs/nouveau");
        assertThat(form.page().select("input[name=role]")).isEmpty();
        Answer created = form.form("form[action$=/nouveau]")
                .with("nom", "Fabre")
                .with("prenom", "Luc")
                .with("courriel", "luc.fabre@cpam.example")
                .send();
        assertThat(created.location()).isEqualTo("/organisme/utilisateurs");
        Answer list = created.follow();
        assertThat(list.page().select("table.users tbody tr")).hasSize(2);
        assertThat(list.page().select("a[href$=/supprimer]")).hasSize(1);
        assertThat(mails.await("luc.fabre@cpam.example", "Votre accès").text()).contains("/activation/");
        String own = "/organisme/utilisateurs/" + agent.account().value() + "/supprimer";
        assertThat(first.get(own).form("form[action$=/supprimer]").send().status())
                .isEqualTo(409);
        Answer removed = first.get(list.page().select("a[href$=/supprimer]").attr("href"))
                .form("form[action$=/supprimer]")
                .send();
        assertThat(removed.follow().page().select("table.users tbody tr")).hasSize(1);
        Actor elsewhere = partners.agentOf("CPAM D AILLEURS");
        assertThat(first.get("/organisme/utilisateurs/" + elsewhere.account().value() + "/supprimer")
                        .status())
                .isEqualTo(404);
    }
}
