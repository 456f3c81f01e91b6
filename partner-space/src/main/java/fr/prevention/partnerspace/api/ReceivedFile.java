package fr.prevention.partnerspace.api;

import java.util.UUID;

/**
 * A file received and stored durably by the platform.
 *
 * @param fileKey its key in the file store
 * @param fileName the name it had on the user's computer, without path, 1 to 255 characters
 * @param size in bytes, at least 1
 */
public record ReceivedFile(UUID fileKey, String fileName, String mediaType, long size, String sha256) {
    public ReceivedFile {
        if (fileName.isBlank() || fileName.length() > 255 || size < 1) {
            throw new IllegalArgumentException(
                    "A received file has a name of 1 to 255 characters and at least one byte");
        }
    }
}
