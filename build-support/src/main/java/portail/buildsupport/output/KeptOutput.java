package portail.buildsupport.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Two files of one test JVM: {@code .log} with what it printed, {@code .secrets} with what must not be there. */
final class KeptOutput {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private final PrintStream log;
    private final PrintStream secrets;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private boolean listening;

    KeptOutput(Path place) {
        log = file(place.resolveSibling(place.getFileName() + ".log"));
        secrets = file(place.resolveSibling(place.getFileName() + ".secrets"));
    }

    private static PrintStream file(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return new PrintStream(Files.newOutputStream(file), true, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The output of the tests cannot be kept", e);
        }
    }

    /** From now on what is shown is also kept. */
    synchronized void listen() {
        if (!listening) {
            listening = true;
            System.setOut(both(System.out));
            System.setErr(both(System.err));
        }
    }

    PrintStream both(PrintStream shown) {
        return new PrintStream(new Both(shown, log), true, UTF_8);
    }

    void printed(String text) {
        log.println(text);
    }

    /** What is very short is found everywhere; what is very long was typed to be refused. */
    void secret(String kind, String value) {
        if (value.length() >= SHORTEST
                && value.length() <= LONGEST
                && value.lines().count() == 1
                && known.add(value)) {
            secrets.println(kind + "\t" + value);
        }
    }

    private static final class Both extends OutputStream {

        private final PrintStream shown;
        private final PrintStream log;

        private Both(PrintStream shown, PrintStream log) {
            this.shown = shown;
            this.log = log;
        }

        @Override
        public void write(int octet) {
            shown.write(octet);
            log.write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            shown.write(octets, offset, length);
            log.write(octets, offset, length);
        }

        @Override
        public void flush() {
            shown.flush();
            log.flush();
        }
    }
}
