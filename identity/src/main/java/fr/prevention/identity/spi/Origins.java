package fr.prevention.identity.spi;

/** Where the act in progress comes from. */
public interface Origins {

    /** The network address of whoever is acting, or empty for the portal itself. */
    String current();
}
