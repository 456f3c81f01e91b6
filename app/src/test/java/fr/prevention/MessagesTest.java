package fr.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the screens and of the mails: every key that the sources name exists, and every key that exists is named. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    /** Keys put together from these beginnings and from a code: a status, a field, a kind of fact… */
    private static final Set<String> BEGINNINGS = Set.of(
            "access-changed.",
            "account.state.",
            "administration.accounts.order.",
            "administration.act.",
            "administration.organisations.order.",
            "audit.act.",
            "audit.fault.",
            "audit.field.",
            "caisse.bracket.",
            "caisse.column.",
            "caisse.mark.",
            "caisse.order.",
            "caisse.review.decides.",
            "caisse.review.reopen",
            "caisse.review.return",
            "caisse.settings.",
            "caisse.step.",
            "course.fact.",
            "course.next.company.",
            "course.next.fund.",
            "course.refusal.status.",
            "course.status.",
            "delegated.",
            "delegation.ended.",
            "email-changed.",
            "helpdesk.act.",
            "helpdesk.done.",
            "helpdesk.state.",
            "invitations.status.",
            "invited.",
            "journal.column.",
            "journal.order.",
            "login-change.rule.",
            "login.step.",
            "mails.asked.",
            "mails.kind.",
            "organisation.kind.",
            "organisme.column.",
            "organisme.fact.",
            "organisme.missing.",
            "organisme.order.",
            "organisme.size.",
            "organisme.state.",
            "page.",
            "pages.",
            "parcours.act.",
            "partner.door.",
            "partner.person.missing.",
            "partner.person.wrong.",
            "partner.title.",
            "password.title.",
            "password.weak.",
            "profile.field.",
            "profile.missing.",
            "provider.refused.",
            "recovery.claimant.",
            "request.closed.",
            "request.column.",
            "request.expected.",
            "request.fact.",
            "request.fault.",
            "request.figures.",
            "request.missing-text.",
            "request.missing.",
            "request.order.",
            "request.refusal.",
            "request.side.",
            "request.status.",
            "role.",
            "security.",
            "service-request-",
            "sessions.means.",
            "space.",
            "status.",
            "step-completed",
            "support.",
            "system.job.",
            "users.ask.",
            "users.chip.",
            "users.column.",
            "users.done.",
            "users.right.",
            "users.role.");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:t|count|say)\\(\\s*\"([A-Za-z0-9_-]+\\.[A-Za-z0-9._-]+)\"\\s*([+,)])");
    private static final List<String> COUNTS = List.of(".none", ".one", ".many");

    private final Set<String> keys = keys();
    private final String sources = sources();

    @Test
    void every_key_named_in_the_sources_has_its_words() {
        Set<String> missing = NAMED.matcher(sources)
                .results()
                .filter(named -> !exists(named))
                .map(named -> named.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("keys without words").isEmpty();
    }

    @Test
    void every_key_is_named_in_the_sources() {
        Set<String> literals = LITERAL.matcher(sources)
                .results()
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
        Set<String> unused = keys.stream()
                .filter(key -> !sources.contains("\"" + key + "\""))
                .filter(key -> COUNTS.stream()
                        .noneMatch(count -> key.endsWith(count)
                                && literals.contains(key.substring(0, key.length() - count.length()))))
                .filter(key -> BEGINNINGS.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("keys that nothing names").isEmpty();
    }

    @Test
    void every_beginning_is_put_together_in_the_sources() {
        assertThat(BEGINNINGS).allSatisfy(beginning -> {
            assertThat(sources).contains("\"" + beginning.replaceAll("(return|reopen)$", ""));
            assertThat(keys).anyMatch(key -> key.startsWith(beginning));
        });
    }

    private boolean exists(MatchResult named) {
        String key = named.group(1);
        return switch (named.group(2)) {
            case "+" -> keys.stream().anyMatch(known -> known.startsWith(key));
            default -> keys.contains(key) || COUNTS.stream().allMatch(count -> keys.contains(key + count));
        };
    }

    private static Set<String> keys() {
        return files(BUNDLES, ".properties")
                .flatMap(bundle -> load(bundle).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String sources() {
        return Stream.concat(files(SOURCES, ".jte"), files(SOURCES, ".java"))
                .map(MessagesTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
