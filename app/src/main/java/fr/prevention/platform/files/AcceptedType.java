package fr.prevention.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of files that are taken, by what one learns from their first bytes and from their inside. */
enum AcceptedType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private final String mediaType;
    private final String extensions;

    AcceptedType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    static Optional<AcceptedType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> List.of(type.extensions.split(" ", -1)).contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** What the inside must look like. */
    FileStructure structure() {
        return switch (this) {
            case PDF -> new PdfStructure();
            case PNG -> new PngStructure();
            case JPEG -> new JpegStructure();
            case DOCX -> new OfficeStructure("word/document.xml", "wordprocessingml.document.main+xml");
            case XLSX -> new OfficeStructure("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
            case ODT, ODS -> new OpenDocumentStructure(mediaType);
        };
    }

    /** Whether first bytes recognised as that type can begin such a file. */
    boolean beginsAs(String detected) {
        return detected.equals(mediaType) || (structure().isZip() && ARCHIVES.contains(detected));
    }
}
