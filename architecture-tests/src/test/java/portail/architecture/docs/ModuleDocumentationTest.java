package portail.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.docs.Documenter;
import portail.architecture.Portal;

class ModuleDocumentationTest {

    private static final Path GENERATED = Path.of("target/modules");
    private static final Path COMMITTED = Portal.CODE.sources().top().resolve("docs/modules");

    @Test
    void the_committed_documentation_of_the_modules_is_what_the_code_says() throws IOException {
        new Documenter(Portal.CODE.modules(), Documenter.Options.defaults().withOutputFolder(GENERATED.toString()))
                .writeDocumentation();
        SortedMap<String, String> generated = texts(GENERATED);
        generated.replaceAll((name, text) -> StableText.of(text));

        generated.forEach((name, text) -> CommittedCopy.check(COMMITTED.resolve(name), text));
        if (CommittedCopy.isToBeRewritten()) {
            for (String name : texts(COMMITTED).keySet()) {
                if (!generated.containsKey(name)) {
                    Files.delete(COMMITTED.resolve(name));
                }
            }
        }
        assertThat(texts(COMMITTED).keySet())
                .as("documents of modules that are no more")
                .isEqualTo(generated.keySet());
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
