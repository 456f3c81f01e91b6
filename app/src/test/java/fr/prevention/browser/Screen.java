package fr.prevention.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Secrets;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** One browser window on the portal. It keeps everything that its console complains about. */
final class Screen implements AutoCloseable {

    /** The console repeats the status of a form that was refused; the page tells it already. */
    private static final String REFUSED_FORM = "status of 422";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> inaccessible = new ArrayList<>();
    private final List<String> expected = new ArrayList<>(List.of(REFUSED_FORM));

    Screen(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean complains = message.type().equals("error") || message.type().equals("warning");
            if (complains && expected.stream().noneMatch(message.text()::contains)) {
                complaints.add(page.url() + " " + message.type() + ": " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens an address that is answered with this status, which the console repeats. */
    Screen openRefused(String path, int status) {
        expect(status);
        assertThat(page.navigate(address + path).status()).isEqualTo(status);
        return this;
    }

    void expect(int status) {
        expected.add("status of " + status);
        expected.add("Status Error Code " + status);
    }

    Screen open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Another tab of this window, on that page. */
    Page beside(String path) {
        Page tab = context.newPage();
        tab.navigate(address + path);
        return tab;
    }

    String path() {
        return page.url().replace(address, "");
    }

    /** Goes on with what that visitor is signed in as. */
    Screen as(Visitor visitor) {
        context.addCookies(visitor.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address))
                .toList());
        return this;
    }

    /** Signs in as a person does; pasted identifiers keep their spaces. */
    Screen signIn(String login) {
        open("/connexion");
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(Town.PASSWORD);
        press("Me connecter");
        return this;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void click(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** Types or ticks each field as it is on the page, in this order: what it opens is there for the next one. */
    void fill(Map<String, List<String>> fields) {
        fields.forEach((name, values) -> values.forEach(value -> fill(name, value)));
    }

    void fill(String name, String value) {
        Locator fields = page.locator("[name='" + name + "']:not([type=hidden])");
        String type = fields.first().getAttribute("type");
        if ("radio".equals(type) || "checkbox".equals(type)) {
            page.locator("[name='" + name + "'][value='" + value + "']").check();
        } else if (fields.first().evaluate("field => field.tagName").equals("SELECT")) {
            fields.first().selectOption(value);
        } else {
            fields.first().fill(value);
        }
    }

    /** Chooses a PDF of this name for a question. */
    void choose(String question, String fileName) {
        page.locator("[id='fichier." + question + "']")
                .setInputFiles(new FilePayload(fileName, "application/pdf", Papers.pdf(fileName)));
    }

    /** Chooses a PDF and waits until the page shows it as deposited. */
    void deposit(String question, String fileName) {
        choose(question, fileName);
        page.locator("#pieces-" + question + " .document-list")
                .getByText(fileName, new Locator.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
    }

    String status() {
        return read(page.locator(".step-status .pill").first());
    }

    String notice() {
        return read(page.locator("#notice"));
    }

    List<String> faults() {
        return page.locator(".error-summary a").all().stream().map(Screen::read).toList();
    }

    List<String> timeline() {
        return page.locator(".timeline li").all().stream().map(Screen::read).toList();
    }

    /** The words of an element, whose unbreakable spaces read like any other. */
    private static String read(Locator element) {
        return element.innerText().replace('\u00a0', ' ').strip();
    }

    /** Looks at the page in both colour schemes and at the widths of a desk and of a phone. */
    Screen check() {
        Accessibility.faults(page).forEach(fault -> inaccessible.add(path() + " " + fault));
        return this;
    }

    @Override
    public void close() {
        context.cookies().forEach(cookie -> Secrets.cookie(cookie.name, cookie.value));
        context.close();
        SoftAssertions.assertSoftly(judged -> {
            judged.assertThat(complaints).as("complaints of the console").isEmpty();
            judged.assertThat(inaccessible).as("faults of accessibility").isEmpty();
        });
    }
}
