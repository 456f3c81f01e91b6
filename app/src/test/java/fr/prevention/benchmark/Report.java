package fr.prevention.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, in {@code target/benchmarks}. */
final class Report {

    static final String HEAD = "| ms | n | mean | median | p95 |\n|---|---|---|---|---|";

    private Report() {}

    static void write(String name, List<String> lines) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/benchmarks"));
        Files.write(folder.resolve(name + ".md"), lines, UTF_8);
    }

    /** How many times slower the second is than the first. */
    static String slower(Sample before, Sample during) {
        return String.format(
                Locale.ROOT,
                "slower by: median × %.2f, p95 × %.2f",
                during.quantile(0.5) / before.quantile(0.5),
                during.quantile(0.95) / before.quantile(0.95));
    }
}
