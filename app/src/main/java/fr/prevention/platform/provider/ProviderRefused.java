package fr.prevention.platform.provider;

import org.jspecify.annotations.Nullable;

/** The provider, or the way back from it, did not tell who somebody is. */
public final class ProviderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ProviderRefused(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** The provider cannot be reached or answers nonsense. */
        UNREACHABLE,
        /** The person gave up there. */
        GIVEN_UP,
        /** What came back does not belong to what was asked, or came too late. */
        NOT_ASKED,
        /** The token does not hold. */
        FORGED
    }
}
