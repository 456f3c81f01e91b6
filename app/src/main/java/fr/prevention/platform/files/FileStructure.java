package fr.prevention.platform.files;

import java.io.IOException;
import java.nio.file.Path;

/** What the inside of a file of one type must look like. */
interface FileStructure {

    /** What a look inside tells. */
    enum Verdict {
        SOUND,
        /** A file of another type. */
        OTHER_TYPE,
        /** This type, with macros. */
        WITH_MACROS,
        DAMAGED
    }

    /**
     * Looks inside.
     *
     * @throws IOException when the disk fails; a damaged file is a verdict
     */
    Verdict examine(Path file) throws IOException;

    /** Whether the type is a ZIP archive with a rule about what is in it. */
    default boolean isZip() {
        return false;
    }
}
