package fr.prevention.platform.security;

import fr.prevention.identity.api.SignIn;
import fr.prevention.identity.api.SignInMeans;
import fr.prevention.identity.api.SignInSaturated;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks identity whether a login and a password belong together, unless they were tried too often. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final SignIn signIn;
    private final SignInThrottle throttle;
    private final SessionOpening sessions;

    AccountAuthentication(SignIn signIn, SignInThrottle throttle, SessionOpening sessions) {
        this.signIn = signIn;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() instanceof String typed ? typed : "";
        Visit visit = attempt.getDetails() instanceof Visit known ? known : Visit.UNKNOWN;
        Runnable giveBack = throttle.enter(attempt.getName(), visit);
        return switch (outcome(attempt.getName(), password)) {
            case SignIn.SignInOutcome.Accepted accepted -> {
                giveBack.run();
                yield UsernamePasswordAuthenticationToken.authenticated(
                        sessions.afterFirstFactor(accepted.account(), SignInMeans.PASSWORD), null, List.of());
            }
            case SignIn.SignInOutcome.Refused _ -> throw new BadCredentialsException("refused");
        };
    }

    private SignIn.SignInOutcome outcome(String login, String password) {
        try {
            return signIn.signIn(login, password);
        } catch (SignInSaturated saturated) {
            throw new AuthenticationServiceException("saturated", saturated);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
