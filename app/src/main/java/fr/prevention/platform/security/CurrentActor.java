package fr.prevention.platform.security;

import fr.prevention.identity.api.Actor;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Finds the person who makes a request. */
public final class CurrentActor {

    static final String ATTRIBUTE = CurrentActor.class.getName();

    private CurrentActor() {}

    public static Optional<Actor> of(ServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }
}
