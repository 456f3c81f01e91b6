package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing a password by mail, as people see it. */
class AccessBrowserIT extends InBrowser {

    private static final String CHOSEN = "Quatre.Moulins.1872";

    @Autowired
    private Town town;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Records records;

    @Autowired
    private AccountProvisioning provisioning;

    @Test
    void an_account_is_activated_with_the_rules_told_while_typing() {
        Screen screen = window().open(invited("nora.navigatrice", "nora@navigatrice.example"));
        screen.check();
        screen.fill("motDePasse", "abc");
        assertThat(screen.page().locator("[data-rule=lower]")).hasClass("kept");
        assertThat(screen.page().locator("[data-rule=length]")).not().hasClass("kept");
        assertThat(screen.page().locator(".password-meter")).containsText("Sécurité du mot de passe : très faible");
        screen.fill("motDePasse", CHOSEN);
        assertThat(screen.page().locator("[data-rule].kept")).hasCount(6);
        assertThat(screen.page().locator(".password-meter")).containsText("très bonne");
        screen.page().locator("[data-show=motDePasse]").click();
        assertThat(screen.page().locator("#motDePasse")).hasAttribute("type", "text");
        screen.fill("confirmation", CHOSEN);
        screen.press("Enregistrer le mot de passe");
        assertThat(screen.page().locator("#notice")).containsText("Votre mot de passe est enregistré");
    }

    @Test
    void an_account_is_activated_with_scripts_off() {
        Screen screen = windowWithoutScripts().open(invited("nathan.sansscript", "nathan@sansscript.example"));
        screen.fill("motDePasse", "abc");
        screen.fill("confirmation", "abd");
        screen.press("Enregistrer le mot de passe");
        assertThat(screen.faults()).hasSize(1);
        screen.fill("motDePasse", CHOSEN);
        screen.fill("confirmation", CHOSEN);
        screen.press("Enregistrer le mot de passe");
        assertThat(screen.notice()).contains("Votre mot de passe est enregistré");
    }

    @Test
    void a_link_that_expired_leads_to_another_one() {
        String link = invited("olga.tardive", "olga@tardive.example");
        records.run(
                "update identity.access_link set expires_at = asked_at where issued_email = 'olga@tardive.example'");
        Screen screen = window().openRefused(link, 410);
        assertThat(screen.page().locator("h1")).containsText("Ce lien ne fonctionne plus");
        screen.check();
        screen.press("Recevoir un nouveau lien");
        assertThat(screen.page().locator("h1")).containsText("Consultez votre messagerie");
        screen.check();
        mails.await("olga@tardive.example", "Votre accès au Portail Prévention", 2);
    }

    @Test
    void a_forgotten_password_is_chosen_anew_from_the_sign_in_page() {
        Firm firm = town.open("Poterie de la Canche");
        Screen screen = window().open("/connexion");
        screen.click("Mot de passe oublié ?");
        screen.check();
        screen.press("Recevoir les instructions");
        assertThat(screen.faults()).hasSize(1);
        screen.fill("identifiant", firm.head());
        screen.press("Recevoir les instructions");
        assertThat(screen.page().locator("main")).containsText("Si un compte correspond à votre demande");
        screen.open(mails.await(firm.head(), "Votre demande de nouveau mot de passe")
                .link("/nouveau-mot-de-passe/"));
        screen.check();
        screen.fill("motDePasse", CHOSEN);
        screen.fill("confirmation", CHOSEN);
        screen.press("Enregistrer le mot de passe");
        assertThat(screen.page().locator("#notice")).containsText("Vous êtes connecté");
        assertThat(screen.path()).isEqualTo("/entreprise");
    }

    @Test
    void a_password_forgotten_by_login_is_chosen_anew_with_scripts_off() {
        Firm firm = town.open("Poterie de l'Authie");
        Screen screen = windowWithoutScripts().open("/mot-de-passe-oublie");
        screen.fill("identifiant", firm.siret());
        screen.press("Recevoir les instructions");
        assertThat(screen.page().locator("main")).containsText("Si un compte correspond à votre demande");
        String link = mails.await(firm.contact(), "Votre demande de nouveau mot de passe")
                .link("/nouveau-mot-de-passe/");
        screen.open(link);
        screen.fill("motDePasse", CHOSEN);
        screen.fill("confirmation", CHOSEN);
        screen.press("Enregistrer le mot de passe");
        assertThat(screen.path()).isEqualTo("/entreprise");
        screen.openRefused(link, 410);
        assertThat(screen.page().locator("h1")).containsText("Ce lien ne fonctionne plus");
    }

    @Test
    void one_mail_to_a_shared_address_leads_to_the_account_that_was_meant() {
        invited("partage.premiere", "accueil@partage.example");
        invited("partage.seconde", "accueil@partage.example");
        Screen screen = window().open("/mot-de-passe-oublie");
        screen.fill("identifiant", "accueil@partage.example");
        screen.press("Recevoir les instructions");
        Mailboxes.Mail mail = mails.await("accueil@partage.example", "Votre demande de nouveau mot de passe");
        String seconde = mail.text().substring(mail.text().indexOf("partage.seconde"));
        screen.open(new Mailboxes.Mail(mail.recipients(), mail.subject(), seconde).link("/nouveau-mot-de-passe/"));
        assertThat(screen.page().locator("main")).containsText("partage.seconde");
        screen.check();
        screen.fill("motDePasse", CHOSEN);
        screen.fill("confirmation", CHOSEN);
        screen.press("Enregistrer le mot de passe");
        assertThat(screen.path()).isEqualTo("/caisse");
        screen.press("Déconnexion");
        Screen first = window().open("/connexion");
        first.page().getByLabel("Identifiant").fill("partage.premiere");
        first.page().getByLabel("Mot de passe").fill(CHOSEN);
        first.press("Me connecter");
        assertThat(first.path()).isEqualTo("/connexion");
        assertThat(first.faults()).hasSize(1);
    }

    @Test
    void the_form_of_members_and_the_invitations_are_accessible() {
        window().open("/mot-de-passe-oublie/adherent").check();
        window().open("/acces-administrateur/partenaire").check();
        invited("suivie.parcaisse", "suivie@parcaisse.example");
        Screen anne = window().signIn(town.anneDelcourt().login());
        anne.open("/mon-organisation/invitations?taille=100").check();
        anne.page().locator("tr:has-text('suivie@parcaisse.example') a").click();
        anne.check();
        anne.press("OUI");
        assertThat(anne.notice()).contains("L'invitation est annulée");
    }

    private String invited(String login, String email) {
        AccountId account = provisioning.open(new OpenAccount(login, "Invité " + login, new EmailAddress(email)));
        provisioning.grant(new GrantMembership(account, Town.PICARDY, Role.PREVENTION_OFFICER));
        provisioning.invite(
                new InviteAccount(account, Town.PICARDY, InvitationKind.GENERIC, Author.of(town.anneDelcourt())));
        return mails.await(email, "Votre accès au Portail Prévention").link("/activation/");
    }
}
