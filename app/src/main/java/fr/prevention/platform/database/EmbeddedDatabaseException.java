package fr.prevention.platform.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot serve. Carries, in French, why and what to do: it is what whoever starts the portal reads. */
final class EmbeddedDatabaseException extends RuntimeException {

    private final String action;

    EmbeddedDatabaseException(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
