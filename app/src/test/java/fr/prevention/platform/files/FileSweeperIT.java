package fr.prevention.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.ToldContexts;
import fr.prevention.platform.time.TravellingClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = PlatformSlice.class, webEnvironment = WebEnvironment.NONE)
class FileSweeperIT {

    @TempDir
    static Path folder;

    private final FileSweeper sweeper;
    private final FileStore store;
    private final ToldContexts contexts;
    private final TravellingClock clock;

    @Autowired
    FileSweeperIT(FileSweeper sweeper, FileStore store, ToldContexts contexts, TravellingClock clock) {
        this.sweeper = sweeper;
        this.store = store;
        this.contexts = contexts;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void fileFolder(DynamicPropertyRegistry registry) {
        registry.add("portail.files.directory", () -> folder.resolve("files").toString());
    }

    @Test
    void removes_after_a_day_what_nothing_names_and_what_was_half_received() throws IOException {
        StoredFile named = store("nommé.pdf");
        StoredFile orphan = store("orphelin.pdf");
        contexts.nameFile(named.key());
        Path leftover = Files.writeString(folder.resolve("files/incoming/leftover.part"), "half");

        sweeper.sweepAlone();
        assertThat(store.open(orphan.key())).as("within its day").isPresent();

        Instant tomorrow = Instant.now(clock).plus(Duration.ofHours(25));
        clock.at(tomorrow, sweeper::sweepAlone);
        assertThat(store.open(named.key())).isPresent();
        assertThat(store.open(orphan.key())).isEmpty();
        assertThat(leftover).doesNotExist();
    }

    private StoredFile store(String name) {
        return store.store(new ByteArrayInputStream(SampleFiles.pdf()), name);
    }
}
