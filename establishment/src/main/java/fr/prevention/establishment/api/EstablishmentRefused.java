package fr.prevention.establishment.api;

/** The establishment context has said no; nothing was changed. */
public final class EstablishmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EstablishmentRefusal refusal;

    public EstablishmentRefused(EstablishmentRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /** Why. */
    public EstablishmentRefusal refusal() {
        return refusal;
    }
}
