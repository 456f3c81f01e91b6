package fr.prevention.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many files are kept and how much room is left for others, counted at most once in five minutes. */
@Component
public class FileRoom {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final DirectoryFileStore store;
    private final Clock clock;
    private volatile @Nullable Measure last;

    FileRoom(DirectoryFileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Measure measure() {
        Measure known = last;
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known;
        }
        Measure fresh = count();
        last = fresh;
        return fresh;
    }

    private Measure count() {
        long[] seen = new long[2];
        try {
            store.forEachFile(file -> {
                seen[0]++;
                seen[1] += file.toFile().length();
            });
            return new Measure(
                    seen[0], seen[1], Files.getFileStore(store.root()).getUsableSpace(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was counted.
     *
     * @param bytes what the files take
     * @param free bytes left on their disk
     */
    public record Measure(long files, long bytes, long free, Instant at) {}
}
