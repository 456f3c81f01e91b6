package fr.prevention.web.partnerspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Lays out headings, paragraphs and lists of a text in markdown on A4 pages. */
final class ManualPdf {

    private static final float MARGIN = 56;
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    byte[] of(String text) {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle("Espace Partenaires – Manuel utilisateur");
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage(Locale.FRENCH.getLanguage());
            Sheet sheet = new Sheet(document);
            for (String line : text.lines().toList()) {
                write(sheet, line.strip());
            }
            sheet.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, String line) throws IOException {
        if (line.startsWith("# ")) {
            sheet.paragraph(line.substring(2), BOLD, 20, 0, 14);
        } else if (line.startsWith("## ")) {
            sheet.paragraph(line.substring(3), BOLD, 14, 0, 12);
        } else if (line.startsWith("### ")) {
            sheet.paragraph(line.substring(4), BOLD, 12, 0, 8);
        } else if (line.startsWith("- ")) {
            sheet.paragraph("• " + line.substring(2), PLAIN, 11, 14, 2);
        } else if (!line.isEmpty()) {
            sheet.paragraph(line, PLAIN, 11, 0, 6);
        }
    }

    /** The page being written, followed by another when it is full. */
    private static final class Sheet {

        private final PDDocument document;
        private PDPageContentStream content;
        private float y;

        Sheet(PDDocument document) throws IOException {
            this.document = document;
            this.content = begin();
            this.y = PDRectangle.A4.getHeight() - MARGIN;
        }

        void paragraph(String text, PDFont font, float size, float indent, float before) throws IOException {
            y -= before;
            float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
            for (String line : wrapped(text.replace("**", "").replace("`", ""), font, size, width)) {
                if (y - size < MARGIN) {
                    content.close();
                    content = begin();
                    y = PDRectangle.A4.getHeight() - MARGIN;
                }
                y -= size * 1.4f;
                content.beginText();
                content.setFont(font, size);
                content.newLineAtOffset(MARGIN + indent, y);
                content.showText(line);
                content.endText();
            }
        }

        void close() throws IOException {
            content.close();
        }

        private PDPageContentStream begin() throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        }

        private static List<String> wrapped(String text, PDFont font, float size, float width) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : text.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
            return lines;
        }
    }
}
