package fr.prevention.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small true files of each type, and some that lie. */
final class SampleFiles {

    static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleFiles() {}

    static byte[] pdf() {
        return pdf("");
    }

    static byte[] pdf(String password) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with a stream of that many zeros, compressed. */
    static byte[] pdfWithStream(int size) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            PDStream zeros = new PDStream(document, new ByteArrayInputStream(new byte[size]), COSName.FLATE_DECODE);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Zeros"), zeros);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx() {
        return zip(docxParts());
    }

    static Map<String, byte[]> docxParts() {
        return office(WORD, "word/document.xml");
    }

    static byte[] xlsx() {
        return zip(office(EXCEL, "xl/workbook.xml"));
    }

    static byte[] openDocument(String type) {
        return zip(openDocumentParts(type));
    }

    static Map<String, byte[]> openDocumentParts(String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text(type));
        parts.put("content.xml", text("<office:document-content/>"));
        parts.put("META-INF/manifest.xml", text("<manifest:manifest/>"));
        return parts;
    }

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] cut(byte[] content, int end) {
        return Arrays.copyOf(content, content.length - end);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> office(String type, String mainPart) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + type + "\"/></Types>"));
        parts.put("_rels/.rels", text("<Relationships/>"));
        parts.put(mainPart, text("<w:document/>"));
        return parts;
    }
}
