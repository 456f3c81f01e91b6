package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Organisation;
import fr.prevention.platform.accounts.RecoveryRounds;
import fr.prevention.platform.time.TravellingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administration of a member's portal claimed in place of somebody who is gone. */
@WholePortal
class RecoveryJourneyIT {

    @Autowired
    private Members members;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private RecoveryRounds rounds;

    @Autowired
    private TravellingClock clock;

    @Test
    void an_approved_claim_changes_hands_after_the_cooling_off_time_only() {
        Organisation company = Members.company("Brasserie du Parc");
        Actor former = members.administrator(company, "Jean Ancien");
        Visitor formerVisitor = door.signedIn(former.login());
        String mail = "nouvelle@" + company.key() + ".example";
        claim(company.key(), mail);
        decide(company.name(), "approuver");
        mails.await(Members.mail(former.login()).value(), "demande à reprendre votre accès");
        mails.await(mail, "Votre demande d’accès administrateur");

        clock.at(clock.instant().plus(Duration.ofHours(71)), rounds::make);
        assertThat(formerVisitor.get("/adherent").status()).isEqualTo(200);
        clock.at(clock.instant().plus(Duration.ofHours(73)), rounds::make);
        assertThat(formerVisitor.get("/adherent").location()).startsWith("/connexion");
        assertThat(mails.await(mail, "", 3))
                .anySatisfy(each -> assertThat(each.text()).contains("/activation/"));
    }

    @Test
    void a_former_administrator_objects_and_keeps_the_access() {
        Organisation company = Members.company("Hôtel de la Gare");
        Actor former = members.administrator(company, "Jeanne Toujours");
        String mail = "pressee@" + company.key() + ".example";
        claim(company.key(), mail);
        decide(company.name(), "approuver");
        String link = mails.await(Members.mail(former.login()).value(), "demande à reprendre votre accès")
                .link("/acces-administrateur/objection/");
        Answer page = door.visitor().get(link);
        assertThat(page.text()).contains("Hôtel de la Gare");
        assertThat(page.form("form[action*=objection]").send().text()).contains("Votre opposition est enregistrée");
        clock.at(clock.instant().plus(Duration.ofHours(73)), rounds::make);
        assertThat(door.signedIn(former.login()).get("/adherent").status()).isEqualTo(200);
        assertThat(door.visitor().get(link).status()).isEqualTo(410);
        assertThat(mails.await(mail, "Votre demande d’accès administrateur", 2)
                        .getLast()
                        .text())
                .contains("opposé");
    }

    @Test
    void a_claim_is_answered_alike_whatever_is_known_and_is_for_the_platform_alone() {
        Organisation company = Members.company("Quincaillerie Hénin");
        members.administrator(company, "Paul Hénin");
        Answer known = claim(company.key(), "a@b.example");
        Answer unknown = claim("77777777", "a@b.example");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(known.page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
        assertThat(door.signedIn("ets" + company.key() + ".1")
                        .get("/administration/acces-perdus")
                        .status())
                .isEqualTo(403);
    }

    private Answer claim(String number, String mail) {
        return door.visitor()
                .get("/acces-administrateur")
                .form("form[action=/acces-administrateur]")
                .with("numero", number)
                .with("nom", "Nouvelle")
                .with("prenom", "Personne")
                .with("fonction", "Directrice")
                .with("courriel", mail)
                .with("telephone", "03 22 00 00 00")
                .with("explication", "La personne est partie.")
                .send();
    }

    private void decide(String company, String decision) {
        Visitor administrator = door.signedIn(members.platformAdministrator().login());
        String sheet = administrator
                .get("/administration/acces-perdus")
                .page()
                .select("tr:contains(" + company + ") a.line-name")
                .attr("href");
        Answer decided = administrator
                .get(sheet)
                .form("form[action^=/administration/]")
                .with("motif", "Vérifié par téléphone.")
                .with("decision", decision)
                .send();
        assertThat(decided.location()).isEqualTo("/administration/acces-perdus");
    }
}
