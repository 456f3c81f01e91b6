package fr.prevention.platform.security;

import fr.prevention.identity.api.SignInHistory.Provenance;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** From where a request comes. */
@Component
class DeviceOf {

    private final ClientAddress addresses;

    DeviceOf(ClientAddress addresses) {
        this.addresses = addresses;
    }

    Provenance of(HttpServletRequest request) {
        return new Provenance(
                addresses.of(request), Device.named(Objects.requireNonNullElse(request.getHeader("User-Agent"), "")));
    }
}
