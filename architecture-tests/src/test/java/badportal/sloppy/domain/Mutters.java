package badportal.sloppy.domain;

/** Says it to nobody. */
public final class Mutters {

    private Mutters() {}

    public static void mutter() {
        System.out.println("here");
    }
}
