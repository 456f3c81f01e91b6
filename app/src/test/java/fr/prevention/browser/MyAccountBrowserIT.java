package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.PortalAtItsAddress;
import fr.prevention.ground.ProviderServer;
import fr.prevention.ground.Telephone;
import fr.prevention.ground.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** My account in the browser: second factor, recovery code, passkey, identity provider; every page looked at. */
@PortalAtItsAddress
class MyAccountBrowserIT extends InBrowser {

    @Autowired
    private Town town;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private ProviderServer provider;

    @Test
    void a_second_factor_is_set_up_and_asked() {
        Firm firm = town.enrolled("Corderie Picarde");
        Screen screen = window().signIn(firm.siret());
        screen.open("/mon-compte").check();
        screen.open("/mon-compte/courriels").check();
        screen.open("/mon-compte");
        screen.click("Identifiant");
        assertThat(screen.page().locator("main")).containsText("numéro SIRET");
        screen.check();
        screen.click("Mot de passe");
        screen.check();
        screen.click("Sessions et connexions");
        assertThat(screen.page().locator(".session-device")).containsText("Chrome");
        screen.check();
        screen.click("Second facteur");
        screen.check();
        screen.press("Activer le second facteur");
        Telephone telephone =
                new Telephone(screen.page().locator(".enrolment-key").innerText());
        screen.check();
        screen.fill("code", telephone.code());
        screen.fill("motDePasseActuel", Town.PASSWORD);
        screen.press("Activer");
        String recovery = screen.page().locator(".recovery-codes li").first().innerText();
        screen.check();
        screen.click("J'ai gardé mes codes");
        assertThat(screen.page().locator("main")).containsText("10 codes restants");
        screen.check();
        screen.press("Déconnexion");

        screen.signIn(firm.siret());
        assertThat(screen.page().locator("h1")).hasText("Code de connexion");
        screen.check();
        screen.fill("code", telephone.code());
        screen.press("Continuer");
        assertThat(screen.path()).isEqualTo("/entreprise");
        screen.press("Déconnexion");
        screen.signIn(firm.siret());
        screen.fill("code", recovery);
        screen.press("Continuer");
        assertThat(screen.path()).isEqualTo("/entreprise");
        mails.await(firm.account(), "Un code de secours a servi");
    }

    @Test
    void a_passkey_is_added_and_opens_the_account_without_a_password() {
        Firm firm = town.enrolled("Serrurerie du Vimeu");
        Screen screen = window().signIn(firm.siret());
        authenticator(screen);
        screen.open("/mon-compte/cles").check();
        screen.fill("nom", "Ordinateur du bureau");
        screen.fill("motDePasseActuel", "Un-autre-2026");
        screen.press("Ajouter une clé");
        assertThat(screen.page().locator("[data-passkey-error]")).containsText("Ce n'est pas votre mot de passe");
        screen.fill("motDePasseActuel", Town.PASSWORD);
        screen.press("Ajouter une clé");
        assertThat(screen.page().locator("#notice")).containsText("La clé d'accès est ajoutée");
        screen.check();
        mails.await(firm.account(), "Une clé d’accès est ajoutée");
        screen.click("Renommer ou retirer Ordinateur du bureau");
        screen.check();
        screen.press("Déconnexion");

        screen.open("/connexion").check();
        screen.press("Utiliser une clé d'accès");
        screen.page().waitForURL("**/entreprise");
        screen.open("/mon-compte/sessions");
        assertThat(screen.page().locator("table")).containsText("Clé d'accès");
        screen.open("/mon-compte/cles");
        screen.click("Renommer ou retirer Ordinateur du bureau");
        screen.fill("motDePasseActuel", Town.PASSWORD);
        screen.press("Retirer la clé");
        assertThat(screen.page().locator("main")).containsText("Aucune clé d'accès");
        screen.press("Déconnexion");
        screen.press("Utiliser une clé d'accès");
        assertThat(screen.page().locator("main")).containsText("n'ouvre aucun compte du portail");
    }

    @Test
    void an_account_is_linked_to_a_provider_and_opened_by_it() {
        Firm firm = town.enrolled("Imprimerie des Teinturiers");
        provider.knows("sub-imprimerie", "");
        Screen screen = window();
        screen.open("/connexion");
        screen.click("Se connecter avec ProConnect");
        assertThat(screen.page().locator("main")).containsText("aucun compte du portail n'est relié");
        screen.signIn(firm.siret());
        screen.open("/mon-compte/fournisseur").check();
        screen.fill("motDePasseActuel", Town.PASSWORD);
        screen.press("Relier à ProConnect");
        assertThat(screen.page().locator("#notice")).containsText("Votre compte est relié");
        screen.check();
        mails.await(firm.account(), "Votre compte est relié");
        screen.press("Déconnexion");

        screen.click("Se connecter avec ProConnect");
        screen.page().waitForURL("**/entreprise");
        screen.press("Déconnexion");
        assertThat(screen.page().locator("main")).containsText("Vous êtes déconnecté.");
        provider.forges();
        screen.click("Se connecter avec ProConnect");
        assertThat(screen.page().locator("main")).containsText("La réponse de ProConnect ne convient pas");
    }

    @Test
    void a_verified_address_opens_the_one_account_that_has_it() {
        Firm firm = town.enrolled("Cartonnerie de Saint-Maurice");
        provider.knows("sub-cartonnerie", firm.account());
        Screen screen = window();
        screen.open("/connexion");
        screen.click("Se connecter avec ProConnect");
        screen.page().waitForURL("**/entreprise");
        mails.await(firm.account(), "Votre compte est relié");
    }

    @Test
    void a_session_left_open_elsewhere_is_ended_from_here() {
        Firm firm = town.enrolled("Reliure de la Hotoie");
        Screen forgotten = windowWithoutScripts().signIn(firm.siret());
        assertThat(forgotten.path()).isEqualTo("/entreprise");
        Screen here = window().signIn(firm.siret()).open("/mon-compte/sessions");
        assertThat(here.page().locator(".session-device")).hasCount(2);
        here.page().locator("form[action$='/fermer'] button").click();
        assertThat(here.page().locator("#notice")).containsText("La session est fermée");
        assertThat(here.page().locator(".session-device")).hasCount(1);
        here.check();
        forgotten.open("/mon-compte");
        assertThat(forgotten.path()).startsWith("/connexion");
        here.open("/mon-compte");
        assertThat(here.path()).isEqualTo("/mon-compte");
    }

    private static void authenticator(Screen screen) {
        CDPSession session = screen.page().context().newCDPSession(screen.page());
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
