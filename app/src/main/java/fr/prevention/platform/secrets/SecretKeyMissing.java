package fr.prevention.platform.secrets;

import org.jspecify.annotations.Nullable;

/** The portal cannot start: its key is missing or is not one. */
final class SecretKeyMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    SecretKeyMissing(String reason, String action, @Nullable Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
