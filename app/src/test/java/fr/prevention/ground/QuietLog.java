package fr.prevention.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test class whose run left a warning or an error in the log of the server, and names the lines. */
final class QuietLog implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        ServerLog.watched().attach();
        ServerLog.watched().forget();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> complaints = ServerLog.watched().complaints();
        assertThat(complaints)
                .as("warnings and errors in the log during %s", context.getDisplayName())
                .isEmpty();
    }
}
