package fr.prevention.platform.security;

import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.BrowserRecognition;
import fr.prevention.identity.api.LoginIdentifier;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords. A browser from which the account came in before has an allowance of its own; all other
 * browsers share one for the login and one for their address, which anybody may use up: they wait, the owner does not. What
 * cannot be a login counts for the address alone.
 */
@Component
class SignInThrottle {

    private final AttemptThrottle attempts;
    private final BrowserRecognition browsers;

    SignInThrottle(AttemptThrottle attempts, BrowserRecognition browsers) {
        this.attempts = attempts;
        this.browsers = browsers;
    }

    /** Counts a try and returns what gives it back once it was good. */
    Runnable enter(String login, Visit visit) {
        Optional<String> possible = LoginIdentifier.parse(login).map(LoginIdentifier::value);
        if (possible.isEmpty()) {
            refuse(attempts.take(Door.SIGN_IN_ADDRESS, visit.allowance()));
            return () -> attempts.giveBack(Door.SIGN_IN_ADDRESS, visit.allowance());
        }
        String name = possible.get();
        if (!visit.browser().isEmpty() && browsers.isKnown(visit.browser(), login)) {
            String own = name + " " + visit.browser();
            refuse(attempts.take(Door.SIGN_IN_KNOWN_BROWSER, own));
            return () -> attempts.forget(Door.SIGN_IN_KNOWN_BROWSER, own);
        }
        refuse(attempts.take(Door.SIGN_IN_ADDRESS, visit.allowance()));
        refuse(attempts.take(Door.SIGN_IN_LOGIN, name));
        return () -> {
            attempts.giveBack(Door.SIGN_IN_ADDRESS, visit.allowance());
            attempts.forget(Door.SIGN_IN_LOGIN, name);
        };
    }

    private static void refuse(Optional<Duration> pause) {
        pause.ifPresent(early -> {
            throw new TooManySignIns(early);
        });
    }
}
