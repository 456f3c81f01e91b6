package fr.prevention.partnerspace.api;

/** Carries a {@link PartnerRefusal} to whoever asked; the transaction is rolled back. */
public final class PartnerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PartnerRefusal refusal;

    public PartnerRefused(PartnerRefusal refusal) {
        super(refusal.getClass().getSimpleName());
        this.refusal = refusal;
    }

    public PartnerRefusal refusal() {
        return refusal;
    }
}
