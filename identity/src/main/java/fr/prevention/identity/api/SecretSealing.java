package fr.prevention.identity.api;

import java.util.List;

/**
 * What identity needs from the installation: its key. Whoever starts identity brings it; the values never leave the portal
 * readable.
 */
public interface SecretSealing {

    /** Makes a value unreadable; {@code place} is the row where it is kept, asked again to open it. */
    byte[] seal(String place, byte[] value);

    /** Gives back what was sealed for that place. */
    byte[] open(String place, byte[] sealed);

    /** What to keep of a value that is compared and never given back. */
    byte[] fingerprint(String value);

    /** What may have been kept of a value, under this key and the previous ones. */
    List<byte[]> fingerprints(String value);
}
