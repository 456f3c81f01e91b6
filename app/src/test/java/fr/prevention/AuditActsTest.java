package fr.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.SupportAct;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.identity.api.SecurityChange;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every act that the sources write into the audit trail has its words, and every field of a change. */
class AuditActsTest {

    private static final Pattern WRITES_ENTRIES =
            Pattern.compile("\\b(AuditEntry|AuditTrail|AccountAudit|ToldFacts)\\b");
    private static final Pattern ACT = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern FIELD = Pattern.compile("new Change\\(\\s*\"([a-z-]+)\"");
    private static final Pattern FAMILY = Pattern.compile("\"([a-z]+\\.)\"\\s*\\+");
    private static final Map<String, List<? extends Enum<?>>> FAMILIES = Map.of(
            "account.", List.copyOf(EnumSet.complementOf(EnumSet.of(SecurityChange.NEW_DEVICE))),
            "delegation.", List.of(DelegationStage.values()),
            "recovery.", List.of(RecoveryState.values()),
            "support.", List.of(SupportAct.values()));
    private static final Pattern LISTENER = Pattern.compile("id = \"[^\"]*\"");

    private final Set<String> sources = sources();

    @Test
    void every_act_has_words_and_no_words_are_left_over() {
        Set<String> acts = found(ACT);
        FAMILIES.forEach((beginning, stages) -> stages.forEach(stage ->
                acts.add(beginning + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        assertThat(acts).isEqualTo(under("audit.act."));
    }

    @Test
    void every_family_of_acts_is_known_here() {
        assertThat(found(FAMILY)).isEqualTo(new TreeSet<>(FAMILIES.keySet()));
    }

    @Test
    void every_field_of_a_change_has_words_and_no_words_are_left_over() {
        assertThat(found(FIELD)).isNotEmpty().isEqualTo(under("audit.field."));
    }

    private Set<String> found(Pattern pattern) {
        return sources.stream()
                .flatMap(source ->
                        pattern.matcher(LISTENER.matcher(source).replaceAll("")).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> under(String beginning) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/audit.properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of every module that write entries. */
    private static Set<String> sources() {
        return modules().flatMap(AuditActsTest::files).collect(Collectors.toSet());
    }

    private static Stream<Path> modules() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules
                    .map(module -> module.resolve("src/main/java/fr/prevention"))
                    .filter(Files::isDirectory)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> files(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditActsTest::text)
                    .filter(text -> WRITES_ENTRIES.matcher(text).find())
                    .toList();
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
