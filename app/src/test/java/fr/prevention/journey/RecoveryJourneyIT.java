package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Organisation;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.accounts.RecoveryRounds;
import fr.prevention.platform.time.TravellingClock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administration of a member's portal claimed in place of somebody who is gone. */
@WholePortal
class RecoveryJourneyIT {

    @Autowired
    private Members members;

    @Autowired
    private Partners partners;

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

    @Test
    void the_service_that_looks_after_the_member_decides_and_the_platform_looks_on() {
        Organisation company = Members.company("Filterie de Comines");
        Actor former = members.administrator(company, "Jean Parti");
        Actor nurse = members.healthTeam(company, "SPST-FILTERIE", "equipe.filterie");
        Actor other = members.healthTeam(Members.company("Ailleurs"), "SPST-AILLEURS", "equipe.ailleurs");
        String mail = "reprise@" + company.key() + ".example";
        claim(company.key(), mail);
        String sheet = mails.await(Members.mail(nurse.login()).value(), "Accès administrateur perdu")
                .link("/mon-organisation/acces-perdus/");
        assertThat(door.signedIn(other.login()).get(sheet).status()).isEqualTo(404);
        Answer seen = door.signedIn(members.platformAdministrator().login())
                .get(sheet.replace("/mon-organisation/", "/administration/"));
        assertThat(seen.text()).contains("décidée par SPST-FILTERIE");
        assertThat(seen.page().select("form[action*=acces-perdus]")).isEmpty();

        Answer decided = door.signedIn(nurse.login())
                .get(sheet)
                .form("form[action*=acces-perdus]")
                .with("motif", "Vérifié par téléphone.")
                .with("decision", "approuver")
                .send();
        assertThat(decided.location()).isEqualTo("/mon-organisation/acces-perdus");
        mails.await(Members.mail(former.login()).value(), "demande à reprendre votre accès");
        assertThat(door.signedIn(nurse.login()).get(sheet).status())
                .as("a claim is decided once")
                .isEqualTo(404);
    }

    @Test
    void a_body_lets_the_management_of_a_structure_change_hands() {
        Actor agent = partners.agentOf("CPAM DES REPRISES");
        Actor other = partners.agentOf("CPAM VOISINE");
        StructureId structure = partners.structure(agent, "Relais de la Reprise");
        partners.agreement(agent, structure, -10, 200, 9);
        Visitor former = door.signedIn(partners.manager(agent, structure, "Jeanne", "Partie"));
        String mail = "reprise@relais.example";
        Answer claimed = claimStructure("relais DE la reprise", mail);
        assertThat(claimed.page().select("main").text())
                .isEqualTo(claimStructure("Relais inconnu", mail)
                        .page()
                        .select("main")
                        .text());
        String sheet = mails.await("agent.cpam-des-reprises@cpam.example", "Accès administrateur perdu")
                .link("/mon-organisation/acces-perdus/");
        assertThat(door.signedIn(other.login()).get(sheet).status()).isEqualTo(404);
        Visitor body = door.signedIn(agent.login());
        assertThat(body.get("/mon-organisation/acces-perdus").text()).contains("Relais de la Reprise");
        Answer withoutReason = body.get(sheet)
                .form("form[action*=acces-perdus]")
                .with("decision", "approuver")
                .send();
        assertThat(withoutReason.faults()).containsExactly("motif");
        withoutReason
                .form("form[action*=acces-perdus]")
                .with("motif", "Vérifié auprès de la présidente.")
                .with("decision", "approuver")
                .send();
        mails.await("partie@partenaire.example", "demande à reprendre votre accès");

        clock.at(clock.instant().plus(Duration.ofHours(71)), rounds::make);
        assertThat(former.get("/partenaires").status()).isLessThan(400);
        clock.at(clock.instant().plus(Duration.ofHours(73)), rounds::make);
        assertThat(mails.await(mail, "Bienvenue").text()).contains("n.reprise", "/activation/");
        Awaitility.await("the former manager is shut out")
                .untilAsserted(
                        () -> assertThat(former.get("/partenaires").location()).startsWith("/connexion"));
        assertThat(body.get("/mon-organisation/acces-perdus").text()).doesNotContain("Relais de la Reprise");
        clock.at(clock.instant().plus(Duration.ofHours(74)), rounds::make);
        assertThat(body.get("/organisme/structures/" + structure.value())
                        .page()
                        .select("main")
                        .text())
                .contains("1 gestionnaires actifs sur 2")
                .containsOnlyOnce("Actif – inactiver le compte de Nadia REPRISE");
    }

    private Answer claimStructure(String name, String mail) {
        return door.visitor()
                .get("/acces-administrateur/partenaire")
                .form("form[action=/acces-administrateur/partenaire]")
                .with("structure", name)
                .with("code-postal", "33000")
                .with("civilite", "MADAME")
                .with("nom-usuel", "Reprise")
                .with("prenom", "Nadia")
                .with("fonction", "Présidente")
                .with("telephone", "07.00.00.00.00")
                .with("courriel", mail)
                .with("explication", "Plus personne n'a accès.")
                .send();
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
