package fr.prevention.platform.files;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A context that keeps keys of files: what it names is not swept away. */
public interface FileReferences {

    /** Those of the keys that the context still names. */
    Set<UUID> referencedAmong(Collection<UUID> keys);
}
