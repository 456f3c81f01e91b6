package badportal.sloppy.tools;

/** Lives in a folder of its own invention. */
public final class Screwdriver {

    private Screwdriver() {}
}
