package fr.prevention.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** Decides the type of a file: its extension names one, its first bytes and its inside must agree. */
final class FileExamination {

    private static final int FIRST_BYTES = 64 * 1024;

    private final Tika detector = new Tika();

    /**
     * The type of the file.
     *
     * @throws FileRefused when it is not one we take
     */
    AcceptedType typeOf(Path file, String name) throws IOException {
        String extension = FileNames.extension(name);
        AcceptedType type = AcceptedType.ofExtension(extension)
                .orElseThrow(() -> new FileRefused(new FileRefusal.TypeNotAccepted()));
        if (!type.beginsAs(detector.detect(firstBytes(file)))) {
            throw new FileRefused(new FileRefusal.ContentDoesNotMatch(extension));
        }
        return switch (type.structure().examine(file)) {
            case SOUND -> type;
            case OTHER_TYPE -> throw new FileRefused(new FileRefusal.ContentDoesNotMatch(extension));
            case WITH_MACROS -> throw new FileRefused(new FileRefusal.TypeNotAccepted());
            case DAMAGED -> throw new FileRefused(new FileRefusal.Unreadable());
        };
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(FIRST_BYTES);
        }
    }
}
