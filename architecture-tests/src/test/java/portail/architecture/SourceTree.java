package portail.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The repository as people see it: modules with main and test sources, documents. */
public record SourceTree(Path top) {

    private static final Set<String> TECHNICAL = Set.of("app", "architecture-tests", "build-support");

    /** The tree this module is built from. */
    static SourceTree ofThisRepository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("architecture-tests/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "not inside the repository: " + Path.of("").toAbsolutePath());
        }
        return new SourceTree(folder);
    }

    /** The Maven modules that hold a context. */
    public List<String> contextModules() {
        return modules().stream().filter(module -> !TECHNICAL.contains(module)).toList();
    }

    /** The files of the product: Java, templates, scripts, styles, SQL. */
    public Stream<SourceFile> production() {
        return modules().stream().flatMap(module -> files(module, "src/main"));
    }

    public Stream<SourceFile> tests() {
        return modules().stream()
                .filter(module -> !module.equals("architecture-tests"))
                .flatMap(module -> files(module, "src/test/java"))
                .filter(file -> file.hasExtension("java"));
    }

    public String read(String document) {
        try {
            return Files.readString(top.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> modules() {
        try (Stream<Path> folders = Files.list(top)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<SourceFile> files(String module, String below) {
        Path folder = top.resolve(module).resolve(below);
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new SourceFile(
                            module, top.relativize(file).toString().replace('\\', '/'), file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
