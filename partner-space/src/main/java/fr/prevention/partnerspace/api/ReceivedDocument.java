package fr.prevention.partnerspace.api;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A file received and stored durably by the platform, for a service request.
 *
 * @param fileKey its key in the file store
 * @param fileName the name it had on the user's computer, without path, 1 to 255 characters
 * @param size in bytes, at least 1
 */
public record ReceivedDocument(UUID fileKey, String fileName, String mediaType, long size, String sha256)
        implements ValueObject {

    /** The only type of file that a request takes. */
    public static final String PDF = "application/pdf";

    public ReceivedDocument {
        if (fileName.isBlank() || fileName.length() > 255 || size < 1) {
            throw new IllegalArgumentException(
                    "A received document has a name of 1 to 255 characters and at least one byte");
        }
    }
}
