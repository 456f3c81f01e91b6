package fr.prevention.platform.secrets;

import org.jspecify.annotations.Nullable;

/** What was sealed cannot be opened: it was altered, belongs elsewhere, or its key is no longer configured. */
public final class SecretUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecretUnreadable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
