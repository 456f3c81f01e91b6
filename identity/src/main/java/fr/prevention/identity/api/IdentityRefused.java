package fr.prevention.identity.api;

/** Carries a refusal of identity to whoever asked. */
public final class IdentityRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IdentityRefusal refusal;

    public IdentityRefused(IdentityRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public IdentityRefusal refusal() {
        return refusal;
    }
}
