package fr.prevention.platform.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Not looked at: too many tries in a row. */
final class TooManySignIns extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManySignIns(Duration pause) {
        super("too many tries");
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
