package badportal.tidy.api;

/** A use case said no. */
public final class HiveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HiveRefused(HiveRefusal refusal) {
        super(refusal.toString());
    }
}
