package fr.prevention.platform.files;

import java.io.IOException;
import java.util.zip.ZipFile;

/** An ODT or ODS: it says its type in an entry of its own, has content, no macros, no password. */
final class OpenDocumentStructure extends ZipStructure {

    private final String mediaType;

    OpenDocumentStructure(String mediaType) {
        this.mediaType = mediaType;
    }

    @Override
    Verdict examine(ZipFile archive) throws IOException {
        if (!part(archive, "mimetype").strip().equals(mediaType) || archive.getEntry("content.xml") == null) {
            return Verdict.OTHER_TYPE;
        }
        if (hasEntry(archive, OpenDocumentStructure::isModule)) {
            return Verdict.WITH_MACROS;
        }
        boolean encrypted = part(archive, "META-INF/manifest.xml").contains("encryption-data");
        return encrypted ? Verdict.DAMAGED : Verdict.SOUND;
    }

    /** Every document has the empty libraries of its editor; a macro is one more file in them. */
    private static boolean isModule(String name) {
        boolean scripts = name.startsWith("basic/") || name.startsWith("scripts/");
        boolean index = name.endsWith("/") || name.endsWith("script-lc.xml") || name.endsWith("script-lb.xml");
        return scripts && !index;
    }
}
