package fr.prevention.platform.demo;

import fr.prevention.platform.files.FileStore;
import fr.prevention.platform.files.StoredFile;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.stereotype.Component;

/** Real PDF documents of one page, deposited in the file store like any other. */
@Component
class DemoDocuments {

    private static final String INVENTED = "Document de démonstration. Toutes les données sont inventées.";

    private final FileStore files;
    private final Map<String, ReceivedFile> shared = new ConcurrentHashMap<>();

    DemoDocuments(FileStore files) {
        this.files = files;
    }

    /** One file for all those documents of this title that nobody looks at one by one. */
    ReceivedFile shared(String title) {
        return shared.computeIfAbsent(title, wanted -> store(wanted, List.of(INVENTED)));
    }

    ReceivedFile deposit(String title, String establishment) {
        return store(title, List.of(establishment, INVENTED));
    }

    private ReceivedFile store(String title, List<String> lines) {
        byte[] content = pdf(title, lines);
        StoredFile stored = files.store(new ByteArrayInputStream(content), title + ".pdf");
        return new ReceivedFile(stored.key(), stored.fileName(), stored.mediaType(), stored.size(), stored.sha256());
    }

    private static byte[] pdf(String title, List<String> lines) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream output = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                write(text, title, new PDType1Font(FontName.HELVETICA_BOLD), 20, 760);
                int height = 720;
                for (String line : lines) {
                    write(text, line, new PDType1Font(FontName.HELVETICA), 12, height);
                    height -= 20;
                }
            }
            document.save(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream text, String words, PDFont font, int size, int height)
            throws IOException {
        text.beginText();
        text.setFont(font, size);
        text.newLineAtOffset(60, height);
        text.showText(words);
        text.endText();
    }
}
