package portail.buildsupport.output;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Keeps what a test JVM prints, its log included, and beside it the secrets that its tests met: once all tests have run, the
 * one is searched for the other. Does nothing where the build does not say where to keep it.
 */
public final class TestOutput implements TestExecutionListener {

    /** Where to keep it: the path of the two files without their extensions. */
    public static final String PLACE = "test.output";

    private static final Optional<KeptOutput> KEPT =
            Optional.ofNullable(System.getProperty(PLACE)).map(Path::of).map(KeptOutput::new);

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        KEPT.ifPresent(KeptOutput::listen);
    }

    /** Says that nothing printed by any test may hold this value. */
    public static void secret(String kind, String value) {
        KEPT.ifPresent(kept -> kept.secret(kind, value));
    }

    /** Keeps what a process that a test started has printed. */
    public static void printedElsewhere(String text) {
        KEPT.ifPresent(kept -> kept.printed(text));
    }
}
