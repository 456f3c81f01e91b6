package fr.prevention.platform.files;

import fr.prevention.platform.home.DataHome;
import fr.prevention.platform.locks.DatabaseLocks;
import fr.prevention.platform.settings.PortalSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    DirectoryFileStore fileStore(PortalSettings settings, @Value("${portail.files.directory:}") String directory) {
        return new DirectoryFileStore(
                directory.isBlank() ? DataHome.open(settings.home()).root().resolve("files") : Path.of(directory));
    }

    @Bean
    FileSweeper fileSweeper(
            DirectoryFileStore store, List<FileReferences> references, DatabaseLocks locks, Clock clock) {
        return new FileSweeper(store, references, locks, clock);
    }
}
