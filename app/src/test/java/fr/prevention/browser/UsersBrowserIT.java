package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Town;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Organisation;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.accounts.DelegationRounds;
import fr.prevention.platform.time.TravellingClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** First connection, users and delegation, helpdesk: as people see them. */
class UsersBrowserIT extends InBrowser {

    @Autowired
    private Members members;

    @Autowired
    private Town town;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Partners partners;

    @Autowired
    private DelegationRounds rounds;

    @Autowired
    private TravellingClock clock;

    @Test
    void the_letter_becomes_an_account_without_scripts() {
        Organisation company = Members.company("Ateliers du Ponthieu");
        Screen screen = windowWithoutScripts();
        screen.open("/connexion");
        screen.click("Première connexion ? Créer mon compte");
        screen.fill("numero", company.key());
        screen.fill("provisoire", members.letter(company));
        screen.fill("nom", "Sailly");
        screen.fill("prenom", "Dominique");
        screen.fill("courriel", "d.sailly@" + company.key() + ".example");
        screen.fill("telephone", "03 22 00 00 00");
        screen.fill("identifiant", "d.sailly" + company.key());
        screen.fill("motDePasse", Town.PASSWORD);
        screen.fill("confirmation", Town.PASSWORD);
        screen.press("Créer mon compte");
        assertThat(screen.notice()).contains("Votre compte est créé");
        assertThat(screen.page().locator("h1")).hasText("Bonjour Dominique Sailly");
    }

    @Test
    void an_agent_of_a_body_manages_its_users_and_decides_on_a_lost_access() {
        Actor agent = partners.agentOf("CPAM DES FENETRES");
        StructureId structure = partners.structure(agent, "Relais des Fenêtres");
        partners.agreement(agent, structure, -10, 200, 9);
        members.claimedStructure("Relais des Fenêtres");
        Screen body = window().signIn(agent.login());
        body.open("/organisme/utilisateurs").check();
        body.open("/organisme/utilisateurs/nouveau").check();
        body.click("Accès perdus");
        body.check();
        body.click("Personne Nouvelle");
        body.check();
        body.press("Approuver");
        assertThat(body.faults()).hasSize(1);
        body.check();
        body.fill("motif", "Vérifié par téléphone.");
        body.press("Approuver");
        assertThat(body.notice()).contains("La demande est approuvée");
        body.check();
    }

    @Test
    void a_delegation_is_given_accepted_and_ends() {
        Organisation company = Members.company("Pâtisserie Longuet");
        Actor sylvie = members.administrator(company, "Sylvie Longuet");
        Actor ines = members.outsider("ines." + company.key(), "Inès Moreau");
        LocalDate lastDay = LocalDate.now(clock).plusDays(20);
        Screen screen = window().open("/premiere-connexion").check();
        screen.signIn(sylvie.login());
        screen.open("/adherent").check();
        screen.click("Profils");
        screen.check();
        screen.open("/adherent/profils/nouveau").check();
        screen.open("/adherent/profils/acces-temporaires").check();
        screen.page().locator("main .btn-main").first().click();
        screen.fill("nom", "Moreau");
        screen.fill("prenom", "Inès");
        screen.fill("courriel", Members.mail(ines.login()).value());
        screen.fill("dernierJour", lastDay.toString());
        screen.fill("droit", "INVOICES");
        screen.check();
        screen.press("Proposer cet accès");
        assertThat(screen.notice()).contains("La proposition part par courriel");
        screen.check();

        String link = mails.await(Members.mail(ines.login()).value(), "vous propose un accès temporaire")
                .link("/acces-temporaire/");
        Screen accountant = window().open(link).check();
        accountant.signIn(ines.login());
        accountant.open(link).check();
        accountant.press("Accepter cet accès");
        accountant.open("/adherent").check();
        assertThat(accountant.page().locator("main")).containsText("Votre accès prend fin le");

        screen.open("/adherent/profils");
        screen.page()
                .locator("tr:has-text('Inès Moreau') a[href$='/droits']")
                .first()
                .click();
        screen.check();
        clock.at(
                lastDay.plusDays(1)
                        .atTime(12, 0)
                        .atZone(TravellingClock.LEGAL_ZONE)
                        .toInstant(),
                rounds::make);
        accountant.open("/adherent");
        assertThat(accountant.path()).startsWith("/connexion");
    }

    @Test
    void the_helpdesk_replaces_an_address_and_the_establishment_comes_in_again() {
        Firm firm = town.enrolled("Confiserie du Beffroi");
        String mail = "nouvelle@" + firm.siret() + ".example";
        Screen screen = window().signIn(town.claireMartin().login());
        screen.click("Assistance");
        screen.fill("q", firm.siret());
        screen.press("Chercher");
        screen.check();
        screen.click("Confiserie du Beffroi");
        screen.check();
        screen.click("Remplacer l'adresse de courriel du compte");
        screen.fill("courriel", mail);
        ask(screen);
        screen.check();
        screen.press("Remplacer l'adresse");
        assertThat(screen.notice()).contains("L'adresse est remplacée");
        screen.click("Envoyer un lien de nouveau mot de passe");
        ask(screen);
        screen.press("Envoyer le lien");
        assertThat(screen.notice()).contains("Le lien part par courriel");
        assertThat(mails.await(mail, "mot de passe").text()).contains(firm.siret());
    }

    private static void ask(Screen screen) {
        screen.fill("demandeur", "Isabelle Marchand");
        screen.fill("joindre", "03 22 00 00 00");
        screen.fill("motif", "La personne en charge a quitté l'entreprise.");
    }
}
