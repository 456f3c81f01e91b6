package fr.prevention.identity.api;

/**
 * An organisation as identity knows it.
 *
 * @param kind what it is
 * @param key the identifier that its owner gave it, as text: the id of an establishment, a fund code such as {@code
 *     CARSAT-HDF}; 1 to 100 characters
 * @param name how screens call it; 1 to 200 characters
 */
public record Organisation(OrganisationKind kind, String key, String name) {

    /** The portal itself, for its administrators. */
    public static final Organisation PORTAL =
            new Organisation(OrganisationKind.PLATFORM, "PORTAIL", "Portail Prévention");

    public Organisation {
        if (key.isBlank() || key.length() > 100) {
            throw new IllegalArgumentException("the key of an organisation has 1 to 100 characters");
        }
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("the name of an organisation has 1 to 200 characters");
        }
    }
}
