package fr.prevention.platform.security;

import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the pages need to know of the session of a signed-in person.
 *
 * @param idle how long it lives without a request
 * @param left how long it lives at most, whatever is done
 * @param warning how long before its end the pages warn
 * @param account the same on all pages of an account, and telling nothing about it
 * @param origin the mark that each form carries as {@value #FORM_ORIGIN}
 */
public record CurrentSession(Duration idle, Duration left, Duration warning, String account, Supplier<String> origin) {

    public static final String FORM_ORIGIN = "_origine";

    static final String ATTRIBUTE = CurrentSession.class.getName();

    public static Optional<CurrentSession> of(ServletRequest request) {
        return Optional.ofNullable((CurrentSession) request.getAttribute(ATTRIBUTE));
    }
}
