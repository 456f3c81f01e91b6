package fr.prevention.partnerspace.adapter.persistence;

/** The order of the French dictionary, in which lists are sorted. */
final class French {

    static final String COLLATION = "fr-x-icu";

    private French() {}
}
