package fr.prevention.web.preventioncourse;

import fr.prevention.platform.files.FileRefusal;
import fr.prevention.platform.files.FileStore;
import fr.prevention.web.frame.Texts;
import java.util.Locale;

/** How documents are told: what may be deposited, why a file was not taken, what a file looks like. */
public final class AttachmentWords {

    /** What the file picker of the browser offers. */
    public static final String ACCEPTED = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.ods";

    private static final long MEGABYTE = 1024L * 1024;

    private AttachmentWords() {}

    /** Why a file was not taken, what to do. */
    public static String refused(Texts texts, String fileName, FileRefusal refusal) {
        return switch (refusal) {
            case FileRefusal.Empty _ -> texts.t("attachment.refused.empty", fileName);
            case FileRefusal.TooLarge large -> texts.t("attachment.refused.large", fileName, large.limit() / MEGABYTE);
            case FileRefusal.TypeNotAccepted _ -> texts.t("attachment.refused.type", fileName);
            case FileRefusal.ContentDoesNotMatch other ->
                texts.t(
                        "attachment.refused.content",
                        fileName,
                        other.extension().toUpperCase(Locale.ROOT));
            case FileRefusal.Unreadable _ -> texts.t("attachment.refused.unreadable", fileName);
        };
    }

    /** What is accepted, told before. */
    public static String accepted(Texts texts) {
        return texts.t("attachment.accepted", FileStore.LIMIT / MEGABYTE);
    }

    /** The symbol of a type of file. */
    public static String icon(String mediaType) {
        if (mediaType.equals("application/pdf")) {
            return "file-earmark-pdf";
        }
        if (mediaType.startsWith("image/")) {
            return "file-earmark-image";
        }
        return mediaType.contains("spreadsheet") ? "file-earmark-spreadsheet" : "file-earmark-text";
    }
}
