package portail.architecture.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portail.architecture.Portal;
import portail.architecture.SourceFile;

/**
 * No output of any test of any module holds a password, a link, a code, a session or a NIR: neither those that the tests met
 * nor what looks like one. A run of some tests checks what these have printed.
 */
class NothingSecretIsPrintedTest {

    private static final Pattern PASSWORD =
            Pattern.compile("String (?:\\w*PASSWORD|CHOSEN|WRONG)\\s*=\\s*\"([^\"]{8,})\"");

    @TestFactory
    Stream<DynamicTest> no_test_has_printed_a_secret() {
        Leaks leaks = new Leaks(Stream.concat(
                        files(".secrets").flatMap(file -> lines(file).stream()).map(line -> line.split("\t", 2)[1]),
                        passwordsOfTests())
                .toList());
        return files(".log")
                .map(file -> dynamicTest(
                        file.toString(),
                        () -> assertThat(leaks.in(lines(file)))
                                .as("secrets printed by tests, see %s", file)
                                .isEmpty()));
    }

    @Test
    void what_is_printed_here_is_among_what_is_read() {
        System.out.println("read by the check of what tests print");
        assertThat(files(".log").filter(file -> file.toString().contains("architecture-tests")))
                .singleElement()
                .satisfies(file -> assertThat(lines(file)).contains("read by the check of what tests print"));
        assertThat(passwordsOfTests()).contains("Hortillonnages.1860", "Trois-Chats-7");
    }

    private static Stream<String> passwordsOfTests() {
        return Portal.CODE
                .sources()
                .tests()
                .map(SourceFile::text)
                .flatMap(text -> PASSWORD.matcher(text).results().map(found -> found.group(1)));
    }

    private static Stream<Path> files(String ending) {
        Path top = Portal.CODE.sources().top();
        try (Stream<Path> modules = Files.list(top)) {
            return modules
                    .sorted()
                    .map(module -> module.resolve("target/test-output"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> runs(folder, ending).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each process of a run has kept. */
    private static List<Path> runs(Path folder, String ending) {
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
