package fr.prevention.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document that is a ZIP archive: every entry inflates, within limits measured and not merely announced. */
abstract sealed class ZipStructure implements FileStructure permits OfficeStructure, OpenDocumentStructure {

    static final int MOST_ENTRIES = 5_000;
    static final long MOST_INFLATED = 300L * 1024 * 1024;
    static final long RATIO_FREE = 20L * 1024 * 1024;
    static final int HIGHEST_RATIO = 100;

    private static final int PART_LIMIT = 1024 * 1024;

    @Override
    public final boolean isZip() {
        return true;
    }

    @Override
    public final Verdict examine(Path file) throws IOException {
        long size = Files.size(file);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                return Verdict.DAMAGED;
            }
            Verdict verdict = examine(archive);
            return verdict == Verdict.SOUND && !inflatesWithinReason(archive, size) ? Verdict.DAMAGED : verdict;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return Verdict.DAMAGED;
        }
    }

    /** Looks at what names and which parts the archive has. */
    abstract Verdict examine(ZipFile archive) throws IOException;

    /** The beginning of a part, "" when it is missing. */
    static String part(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(PART_LIMIT), StandardCharsets.UTF_8);
        }
    }

    static boolean hasEntry(ZipFile archive, Predicate<String> lowerCaseName) {
        return archive.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(lowerCaseName);
    }

    /** How much a file of that size may inflate to. */
    static long mostInflated(long size) {
        return Math.min(MOST_INFLATED, Math.max(RATIO_FREE, size * HIGHEST_RATIO));
    }

    private static boolean inflatesWithinReason(ZipFile archive, long size) throws IOException {
        long most = mostInflated(size);
        byte[] buffer = new byte[64 * 1024];
        long inflated = 0;
        for (ZipEntry entry : Collections.list(archive.entries())) {
            try (InputStream content = archive.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    inflated += read;
                    if (inflated > most) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
