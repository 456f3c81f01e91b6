package fr.prevention.identity.domain.access;

import fr.prevention.identity.api.LinkPurpose;
import java.time.Duration;

/** How long a mailed link is good. */
public record LinkLifetimes(Duration activation, Duration reset) {

    public LinkLifetimes {
        if (!activation.isPositive() || !reset.isPositive()) {
            throw new IllegalArgumentException("a link is good for some time");
        }
    }

    public Duration of(LinkPurpose purpose) {
        return switch (purpose) {
            case ACTIVATION -> activation;
            case RESET -> reset;
        };
    }
}
