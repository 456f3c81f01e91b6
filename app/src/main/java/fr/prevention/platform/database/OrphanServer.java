package fr.prevention.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a portal that was killed leaves in its data folder: a PostgreSQL still running without its owner, or only the
 * {@code postmaster.pid} of one that is gone, whose number another program may bear by now.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final int STOP_SECONDS = 15;

    private final Path dataFolder;
    private final Path pidFile;

    OrphanServer(Path dataFolder) {
        this.dataFolder = dataFolder;
        this.pidFile = dataFolder.resolve("postmaster.pid");
    }

    /** Stops the server if it runs, removes its trace if it does not. To be called while holding the data folder. */
    void clear() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        ProcessHandle process = ProcessHandle.of(pid()).orElse(null);
        if (process == null || !process.isAlive()) {
            Files.deleteIfExists(pidFile);
        } else if (servesThisFolder(process)) {
            LOG.info("Stopping the PostgreSQL server {} left by a portal that was killed", process.pid());
            stop(process);
            Files.deleteIfExists(pidFile);
        } else if (process.info().command().isPresent()) {
            LOG.info("Process {} of a stale postmaster.pid is now another program: left alone", process.pid());
            Files.deleteIfExists(pidFile);
        }
    }

    private long pid() throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        boolean here = info.arguments()
                .map(arguments -> List.of(arguments).contains(dataFolder.toString()))
                .orElse(true);
        return postgres && here;
    }

    private static void stop(ProcessHandle server) {
        List<ProcessHandle> family = server.descendants().toList();
        server.destroy();
        if (!endsInTime(server)) {
            server.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
            endsInTime(server);
        }
        family.forEach(OrphanServer::endsInTime);
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
