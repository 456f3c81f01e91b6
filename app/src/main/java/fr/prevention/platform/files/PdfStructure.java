package fr.prevention.platform.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that a reader can open without a password: its end is there, its objects are found, it has a page, and its streams
 * inflate within limits measured beforehand.
 */
final class PdfStructure implements FileStructure {

    private static final int END = 2048;

    @Override
    public Verdict examine(Path file) throws IOException {
        boolean reasonable =
                hasItsEnd(file) && PdfStreams.inflateWithin(ZipStructure.mostInflated(Files.size(file)), file);
        return reasonable && opens(file) ? Verdict.SOUND : Verdict.DAMAGED;
    }

    private static boolean hasItsEnd(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(END, content.length())];
            content.seek(content.length() - end.length);
            content.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static boolean opens(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return document.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return false;
        }
    }
}
