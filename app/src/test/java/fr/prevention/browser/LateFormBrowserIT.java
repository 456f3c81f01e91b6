package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that ends while somebody is typing: the warning, the renewal, and the way back to the same half-filled form. */
class LateFormBrowserIT extends InBrowser {

    private static final String TEXT = "Le quai n° 3 est trop étroit";
    private static final int IDLE = 3600;
    private static final int WARNING = 120;

    @Autowired
    private Town town;

    @Autowired
    private Records records;

    @Test
    void a_form_comes_back_filled_after_signing_in_again_with_scripts_off() {
        comesBack(windowWithoutScripts(), "Vannerie de Thiérache", screen -> {});
    }

    @Test
    void a_form_comes_back_filled_after_signing_in_again_with_scripts_on() {
        comesBack(window(), "Cordonnerie de la Somme", Screen::check);
    }

    private void comesBack(Screen screen, String name, Consumer<Screen> judge) {
        Firm firm = town.open(name);
        screen.signIn(firm.siret()).open("/entreprise/parcours/E1");
        screen.fill("Q03", TEXT);
        endSession(firm);
        screen.press("Enregistrer");
        assertThat(screen.page().locator("main")).containsText("votre saisie n'est pas perdue");
        judge.accept(screen);
        signInHere(screen, firm);
        assertThat(screen.page().locator(".kept-form")).containsText("Votre saisie est revenue");
        assertThat(screen.page().locator("[name=Q03]")).hasValue(TEXT);
        judge.accept(screen);
        screen.press("Enregistrer");
        assertThat(screen.page().locator("#notice")).containsText("Vos réponses sont enregistrées");
        assertThat(screen.page().locator("[name=Q03]")).hasValue(TEXT);
    }

    @Test
    void another_account_gets_nothing_and_the_first_one_finds_its_text_again() {
        Firm first = town.open("Tannerie de Saint-Leu");
        Firm second = town.open("Teinturerie de Saint-Maurice");
        Screen screen = windowWithoutScripts().signIn(first.siret()).open("/entreprise/caisse");
        screen.fill("message", TEXT);
        endSession(first);
        screen.press("Envoyer le message");
        signInHere(screen, second);
        assertThat(screen.path()).isEqualTo("/entreprise");
        screen.open("/entreprise/caisse");
        assertThat(screen.page().locator("[name=message]")).hasValue("");
        screen.press("Déconnexion");
        signInHere(screen, first);
        assertThat(screen.page().locator("[name=message]")).hasValue(TEXT);
    }

    @Test
    void a_page_of_one_account_is_not_sent_under_another_that_signed_in_beside_it() {
        Firm first = town.open("Sellerie de la Noye");
        Firm second = town.open("Sabotier de la Noye");
        Screen screen = window().signIn(first.siret()).open("/entreprise/caisse");
        screen.fill("objet", "Quai");
        screen.fill("message", TEXT);
        endSession(first);
        screen.expect(409);
        Page beside = screen.beside("/connexion");
        beside.getByLabel("Identifiant").fill(second.siret());
        beside.getByLabel("Mot de passe").fill(Town.PASSWORD);
        beside.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Me connecter"))
                .click();
        beside.waitForURL("**/entreprise");
        assertThat(screen.page().locator("#session")).containsText("Un autre compte est connecté");
        screen.check();
        screen.press("Revenir à ma page");
        screen.press("Envoyer le message");
        assertThat(screen.page().locator("h1")).hasText("Cette page a été ouverte avec un autre compte");
        screen.check();
        assertThat(records.count("establishment.fund_message where body = ?", TEXT))
                .isZero();
    }

    @Test
    void every_tab_warns_before_the_end_and_one_click_keeps_them_all() {
        Firm firm = town.open("Brasserie de la Maye");
        Screen screen = window();
        screen.page().clock().install();
        screen.signIn(firm.siret()).open("/entreprise/caisse");
        screen.fill("message", TEXT);
        screen.page().clock().runFor(3000);
        assertThat(screen.page().locator(".draft-state")).containsText("Brouillon enregistré");
        Page beside = screen.beside("/entreprise/profil");
        screen.page().clock().runFor((IDLE - WARNING - 30) * 1000L);
        assertThat(screen.page().locator("#session")).not().isVisible();
        screen.page().clock().runFor(60_000);
        assertThat(screen.page().locator("#session")).isVisible();
        assertThat(screen.page().locator("#session")).hasAttribute("role", "alertdialog");
        assertThat(screen.page().locator("#session")).containsText("Votre session va se terminer");
        assertThat(screen.page().locator(":focus")).hasText("Rester connecté");
        assertThat(beside.locator("#session")).isVisible();
        screen.page().clock().runFor(5000);
        assertThat(screen.page().locator("#session")).isVisible();
        screen.check();
        screen.page().waitForResponse(answer -> answer.url().contains("/brouillons"), () -> {
            screen.press("Rester connecté");
            assertThat(screen.page().locator("#session")).not().isVisible();
            screen.page().clock().runFor(3000);
        });
        assertThat(screen.page().locator("[name=message]")).hasValue(TEXT);
        beside.clock().runFor(2000);
        assertThat(beside.locator("#session")).not().isVisible();
        screen.page().clock().runFor((IDLE + 5) * 1000L);
        assertThat(screen.page().locator("#session")).containsText("Votre session a expiré");
        assertThat(screen.page().locator(":focus")).hasText("Revenir à ma page");
        screen.check();
        screen.press("Revenir à ma page");
        assertThat(screen.page().locator("[name=message]")).hasValue(TEXT);
    }

    @Test
    void the_longest_session_cannot_be_extended_and_the_page_says_so() {
        Firm firm = town.open("Laiterie de l'Avre");
        Screen screen = window().signIn(firm.siret());
        screen.page().clock().install();
        screen.page().route("**/entreprise/caisse", route -> {
            var answer = route.fetch();
            String html = answer.text().replaceAll("data-left=\"\\d+\"", "data-left=\"100\"");
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(html));
        });
        screen.open("/entreprise/caisse");
        screen.page().clock().runFor(2000);
        assertThat(screen.page().locator("#session")).containsText("ne peut pas être prolongée");
        assertThat(screen.page().locator("#session button:visible")).hasText("Revenir à ma page");
        screen.check();
    }

    /** The session dies on the server; the browser does not know. */
    private void endSession(Firm firm) {
        records.run(
                "delete from platform.spring_session where principal_name = ?",
                firm.actor().account().value().toString());
    }

    private static void signInHere(Screen screen, Firm firm) {
        screen.page().getByLabel("Identifiant").fill(firm.siret());
        screen.page().getByLabel("Mot de passe").fill(Town.PASSWORD);
        screen.press("Me connecter");
    }
}
