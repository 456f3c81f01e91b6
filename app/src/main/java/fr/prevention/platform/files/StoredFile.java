package fr.prevention.platform.files;

import java.util.UUID;

/**
 * A file that is on disk for good.
 *
 * @param key random name under which it is stored
 * @param fileName name for people: no folder, no control character, at most 255 bytes in UTF-8
 * @param mediaType decided by content and extension together
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal
 */
public record StoredFile(UUID key, String fileName, String mediaType, long size, String sha256) {}
