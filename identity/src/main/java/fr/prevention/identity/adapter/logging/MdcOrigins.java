package fr.prevention.identity.adapter.logging;

import fr.prevention.identity.spi.Origins;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Reads the address that the platform leaves under {@code origin} in the logging context of a request. */
@Component
class MdcOrigins implements Origins {

    private static final String KEY = "origin";

    @Override
    public String current() {
        return Objects.requireNonNullElse(MDC.get(KEY), "");
    }
}
