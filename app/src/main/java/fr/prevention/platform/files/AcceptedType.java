package fr.prevention.platform.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The types of files that are taken, by what one learns from their first bytes and from their inside. */
enum AcceptedType {
    PDF("application/pdf", Set.of("pdf"), new PdfStructure()),
    PNG("image/png", Set.of("png"), new PngStructure()),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), new JpegStructure()),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            new OfficeStructure("word/document.xml", "wordprocessingml.document.main+xml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            new OfficeStructure("xl/workbook.xml", "spreadsheetml.sheet.main+xml")),
    ODT(
            "application/vnd.oasis.opendocument.text",
            Set.of("odt"),
            new OpenDocumentStructure("application/vnd.oasis.opendocument.text")),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            Set.of("ods"),
            new OpenDocumentStructure("application/vnd.oasis.opendocument.spreadsheet"));

    private final String mediaType;
    private final Set<String> extensions;
    private final FileStructure structure;

    AcceptedType(String mediaType, Set<String> extensions, FileStructure structure) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.structure = structure;
    }

    static Optional<AcceptedType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    FileStructure structure() {
        return structure;
    }

    /** Whether first bytes recognised as that type can begin such a file. */
    boolean beginsAs(String detected) {
        return detected.equals(mediaType) || (structure.isZip() && detected.equals("application/zip"));
    }
}
