package portail.architecture;

import badportal.BadPortalApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A portal in which everything is wrong that can be: the context {@code sloppy} breaks each rule once. The context
 * {@code tidy} beside it does the same kinds of things well.
 */
final class BadPortal {

    static final Codebase CODE = Codebase.of(BadPortalApplication.class, location -> true, sources());

    private BadPortal() {}

    /** Its source tree is text among the resources, so that nobody compiles or runs its tests. */
    private static SourceTree sources() {
        try {
            Path top = Path.of(BadPortal.class.getResource("/badportal").toURI());
            Path api = Files.createDirectories(top.resolve("sloppy/src/main/java/badportal/sloppy/api"));
            Files.writeString(api.resolve("Endless.java"), "// and another line\n".repeat(301));
            return new SourceTree(top);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
