package fr.prevention.platform.security;

import fr.prevention.identity.api.Actor;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Finds the person who makes a request. */
public final class CurrentActor {

    static final String ATTRIBUTE = CurrentActor.class.getName();
    static final String WHOLE = ATTRIBUTE + ".whole";

    private CurrentActor() {}

    /** The person, as it acts for one organisation. */
    public static Optional<Actor> of(ServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }

    /** The person with every membership: where it could go, never what it may do here. */
    public static Optional<Actor> whole(ServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(WHOLE));
    }
}
