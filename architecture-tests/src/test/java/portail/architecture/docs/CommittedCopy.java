package portail.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document written from the code: equal to its committed copy, or rewritten when asked. */
final class CommittedCopy {

    private static final String UPDATE = "update.docs";
    private static final String COMMAND = "./mvnw test -pl architecture-tests -am -Dupdate.docs=true"
            + " -Dtest=RuleListTest,ModuleDocumentationTest -Dsurefire.failIfNoSpecifiedTests=false";

    private CommittedCopy() {}

    static boolean isToBeRewritten() {
        return Boolean.getBoolean(UPDATE);
    }

    static void check(Path committed, String generated) {
        if (isToBeRewritten()) {
            write(committed, generated);
        }
        assertThat(committed)
                .as("%s is not what the code says; rewrite it with%n  %s%n", committed, COMMAND)
                .exists()
                .content()
                .isEqualTo(generated);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
