package fr.prevention.platform.files;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Where files that people deposit are kept, under random names. Accepted: PDF, PNG, JPEG, DOCX, XLSX, ODT, ODS, as content
 * and extension agree, up to {@link #LIMIT}. A fault of the disk flies and leaves nothing half-written.
 */
public interface FileStore {

    /** Largest file, 20 MB, in bytes. */
    long LIMIT = 20L * 1024 * 1024;

    /**
     * Takes a file. When this returns, the content is on disk for good, so that a row may name it.
     *
     * @param content read to its end or to the limit, not closed
     * @param originalName as the browser says it; never trusted as a path
     * @throws FileRefused when it is not one we take
     */
    StoredFile store(InputStream content, String originalName);

    /** The content, to be closed by the caller; empty when no file has that key. */
    Optional<InputStream> open(UUID key);

    /** Removes the file; nothing happens when there is none. */
    void delete(UUID key);
}
