package fr.prevention.identity.domain.recovery;

import java.time.Duration;

/** How long the former administrators may object before a claimed access changes hands. */
public record CoolingOff(Duration time) {

    public CoolingOff {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("the cooling-off time is longer than nothing");
        }
    }
}
