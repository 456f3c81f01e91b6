package portail.buildsupport.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether generated code is of the present migrations, jOOQ version and generator settings. */
final class Fingerprint {

    private final Path file;
    private final String value;

    Fingerprint(Path file, Path migrations, String jooqVersion) throws IOException {
        this.file = file;
        MessageDigest digest = sha256();
        digest.update(jooqVersion.getBytes(StandardCharsets.UTF_8));
        digest.update(generatorClass());
        try (Stream<Path> files = Files.list(migrations)) {
            List<Path> sorted = files.sorted().toList();
            for (Path migration : sorted) {
                digest.update(migration.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(migration));
            }
        }
        this.value = HexFormat.of().formatHex(digest.digest());
    }

    boolean isCurrent() {
        try {
            return Files.exists(file) && Files.readString(file).equals(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() throws IOException {
        Files.writeString(file, value);
    }

    private static byte[] generatorClass() throws IOException {
        try (InputStream code = Fingerprint.class.getResourceAsStream("JooqCodeOfContexts.class")) {
            if (code == null) {
                throw new IllegalStateException("The class of the generator is not on its own class path");
            }
            return code.readAllBytes();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
