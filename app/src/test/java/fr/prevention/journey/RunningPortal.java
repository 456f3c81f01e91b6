package fr.prevention.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import portail.buildsupport.output.TestOutput;

/** The portal as a process of its own, started like everybody does, in demonstration mode unless told otherwise. */
final class RunningPortal implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final String address;

    private RunningPortal(Process process, Path output, String address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Begins to start; {@link #awaitPages} or {@link #awaitEnd} tell how it goes on. */
    static RunningPortal start(Path home, int port, Map<String, String> settings) {
        return run(home, port, settings);
    }

    /** Runs a command of the product instead of the portal. */
    static RunningPortal command(Path home, Map<String, String> settings, String... arguments) {
        return run(home, 0, settings, arguments);
    }

    private static RunningPortal run(Path home, int port, Map<String, String> settings, String... arguments) {
        try {
            Path folder = Objects.requireNonNull(home.getParent());
            Path output = Files.createTempFile(folder, "portal", ".log");
            ProcessBuilder builder = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            productClassPath(),
                            "fr.prevention.PortalApplication")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.command().addAll(List.of(arguments));
            builder.environment().put("PORTAIL_HOME", home.toString());
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().put("PORTAIL_DEMO_REGIONS", "false");
            builder.environment().putAll(settings);
            return new RunningPortal(builder.start(), output, "http://localhost:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the product is made of, without the tests and what they bring. */
    private static String productClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .map(Path::toString)
                .filter(entry -> !entry.endsWith("test-classes") && !entry.contains("build-support"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    RunningPortal awaitPages() {
        Awaitility.await("the first page of the portal")
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The portal ended by itself: " + said());
                    }
                    return answers();
                });
        return this;
    }

    private boolean answers() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "/connexion")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until the portal has ended by itself, and tells with which code. */
    int awaitEnd() {
        int code = process.onExit()
                .orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
        TestOutput.printedElsewhere(said());
        return code;
    }

    /** What it printed so far. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly().onExit().join();
        TestOutput.printedElsewhere(said());
    }

    /** Asks it to stop, as a console does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        TestOutput.printedElsewhere(said());
    }
}
