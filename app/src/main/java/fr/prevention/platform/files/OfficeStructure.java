package fr.prevention.platform.files;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipFile;

/** A DOCX or XLSX: its list of contents names the main part, which is there, and no macros. */
final class OfficeStructure extends ZipStructure {

    private final String mainPart;
    private final String mainType;

    OfficeStructure(String mainPart, String mainType) {
        this.mainPart = mainPart;
        this.mainType = mainType;
    }

    @Override
    Verdict examine(ZipFile archive) throws IOException {
        String contents = part(archive, "[Content_Types].xml");
        if (hasEntry(archive, name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"))
                || contents.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            return Verdict.WITH_MACROS;
        }
        boolean whole = contents.contains(mainType) && archive.getEntry(mainPart) != null;
        return whole ? Verdict.SOUND : Verdict.OTHER_TYPE;
    }
}
