package portail.buildsupport.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptOutputTest {

    @TempDir
    Path folder;

    @Test
    void what_is_shown_is_kept_as_well() throws IOException {
        KeptOutput kept = new KeptOutput(folder.resolve("run/unit"));
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (PrintStream both = kept.both(new PrintStream(screen, true, UTF_8))) {
            both.println("Étape 1");
            both.print('x');
        }
        kept.printed("elsewhere");
        assertThat(screen.toString(UTF_8)).isEqualTo("Étape 1" + System.lineSeparator() + "x");
        assertThat(folder.resolve("run/unit.log")).content().contains("Étape 1", "xelsewhere");
    }

    @Test
    void secrets_are_kept_once_unless_they_are_too_short_to_be_searched_for() throws IOException {
        KeptOutput kept = new KeptOutput(folder.resolve("unit"));
        kept.secret("password", "Trois-Chats-7");
        kept.secret("password", "Trois-Chats-7");
        kept.secret("code", "123456");
        assertThat(Files.readAllLines(folder.resolve("unit.secrets"))).containsExactly("password\tTrois-Chats-7");
    }

    @Test
    void the_build_keeps_the_output_of_this_very_test() throws IOException {
        String place = System.getProperty(TestOutput.PLACE);
        assertThat(place).as("where the build keeps what tests print").isNotNull();
        System.out.println("heard by the check after all tests");
        assertThat(Path.of(place + ".log")).content().contains("heard by the check after all tests");
    }
}
