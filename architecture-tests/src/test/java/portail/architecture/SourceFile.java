package portail.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file of the source tree.
 *
 * @param module the Maven module it belongs to
 * @param path where it is, from the top of the repository, with forward slashes
 */
public record SourceFile(String module, String path, Path file) {

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'\\\\?.'");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|//[^\n]*");
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile(TEXT + "|" + COMMENT);

    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A Java file without its comments and without what its texts say. */
    public String code() {
        return TEXT_OR_COMMENT.matcher(text()).replaceAll(" ");
    }

    public int lines() {
        return (int) text().lines().count();
    }

    /** The name without folder and extension. */
    public String name() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.substring(0, last.lastIndexOf('.'));
    }

    public boolean hasExtension(String extension) {
        return path.endsWith("." + extension);
    }
}
