package fr.prevention.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.prevention.ground.Door;
import fr.prevention.ground.WholePortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The browser windows of one test, closed and their consoles judged at its end. */
@WholePortal
abstract class InBrowser {

    private static final double PATIENCE = 15_000;

    private final List<Screen> screens = new ArrayList<>();

    @Autowired
    private Door door;

    /** A window of somebody else: it shares nothing with the others. */
    Screen window() {
        return window(new NewContextOptions());
    }

    Screen windowWithoutScripts() {
        return window(new NewContextOptions().setJavaScriptEnabled(false));
    }

    private Screen window(NewContextOptions options) {
        var context = Browsers.shared()
                .newContext(options.setLocale("fr-FR")
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", door.elsewhere()))
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        Screen screen = new Screen(context, door.address());
        screens.add(screen);
        return screen;
    }

    @AfterEach
    void closeTheWindows() {
        screens.forEach(Screen::close);
    }
}
