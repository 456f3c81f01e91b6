package badportal.common;

/** Lives in a package without owner. */
public final class Texts {

    private Texts() {}
}
