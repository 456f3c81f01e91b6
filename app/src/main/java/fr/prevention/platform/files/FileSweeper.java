package fr.prevention.platform.files;

import fr.prevention.platform.locks.DatabaseLocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes, each night, the files that no row names: those whose row never came, and those whose document is gone. A file is
 * left in peace for a day, the time for its row to be written.
 */
class FileSweeper {

    static final Duration GRACE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(FileSweeper.class);
    private static final int BATCH = 500;

    private final DirectoryFileStore store;
    private final List<FileReferences> references;
    private final DatabaseLocks locks;
    private final Clock clock;

    FileSweeper(DirectoryFileStore store, List<FileReferences> references, DatabaseLocks locks, Clock clock) {
        this.store = store;
        this.references = List.copyOf(references);
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    void sweepAlone() {
        locks.ifFree("file sweep", this::sweep);
    }

    void sweep() {
        Instant limit = clock.instant().minus(GRACE);
        try {
            store.removeLeftovers(limit);
            List<UUID> batch = new ArrayList<>();
            store.forEachOlderThan(limit, key -> {
                batch.add(key);
                if (batch.size() == BATCH) {
                    removeOrphans(batch);
                }
            });
            removeOrphans(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeOrphans(List<UUID> batch) {
        Set<UUID> orphans = new HashSet<>(batch);
        references.forEach(context -> orphans.removeAll(context.referencedAmong(batch)));
        orphans.forEach(store::delete);
        if (!orphans.isEmpty()) {
            LOG.info("{} files that nothing names were removed", orphans.size());
        }
        batch.clear();
    }
}
