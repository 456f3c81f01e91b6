package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.AttemptThrottle.Door;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts how often a visitor, by address, or an account tries a door that can be worn out. */
@Component
public class DoorAllowance {

    private final AttemptThrottle attempts;
    private final ClientAddress addresses;

    DoorAllowance(AttemptThrottle attempts, ClientAddress addresses) {
        this.attempts = attempts;
        this.addresses = addresses;
    }

    /** Counts a try from this address; how long to wait when it comes too early. */
    public Optional<Duration> take(Door door, HttpServletRequest request) {
        return attempts.take(door, Allowance.of(addresses.of(request)));
    }

    /** Counts a try of this account and of its address; how long to wait when either comes too early. */
    public Optional<Duration> take(Door ofAccount, Door ofAddress, AccountId account, HttpServletRequest request) {
        return attempts.take(ofAccount, account.value().toString(), ofAddress, Allowance.of(addresses.of(request)));
    }

    /** Takes the last try from this address back: it was good. */
    public void giveBack(Door door, HttpServletRequest request) {
        attempts.giveBack(door, Allowance.of(addresses.of(request)));
    }
}
