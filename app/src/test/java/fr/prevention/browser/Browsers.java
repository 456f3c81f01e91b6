package fr.prevention.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the machine, started once for all browser tests of a run. Without one the tests are skipped with a loud
 * notice, and fail under {@code -Dbrowser.required=true}.
 */
final class Browsers {

    private static final String MISSING =
            "No Chromium found: install the system package 'chromium' or set CHROMIUM_PATH; browser tests need it";

    private static @Nullable Browser shared;

    private Browsers() {}

    static synchronized Browser shared() {
        if (shared == null) {
            Path chromium = executable().orElseGet(Browsers::missing);
            Playwright playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return shared;
    }

    private static Optional<Path> executable() {
        Stream<Path> given = Stream.ofNullable(System.getenv("CHROMIUM_PATH")).map(Path::of);
        Stream<Path> usual = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(given, usual).filter(Files::isExecutable).findFirst();
    }

    private static Path missing() {
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println("\n*** BROWSER TESTS SKIPPED. " + MISSING + " ***\n");
        Assumptions.abort(MISSING);
        throw new IllegalStateException(MISSING);
    }
}
