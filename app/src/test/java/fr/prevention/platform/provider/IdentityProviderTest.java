package fr.prevention.platform.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import fr.prevention.platform.provider.ProviderRefused.Reason;
import fr.prevention.platform.security.Anteroom;
import fr.prevention.platform.settings.PortalSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;

/** A provider that is not there, or not itself, when the first person wants to come in by it. */
@Timeout(20)
class IdentityProviderTest {

    private static final Duration SOON = Duration.ofMillis(300);

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void nobody_listens_at_its_address() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        isUnreachable(port);
    }

    @Test
    void it_takes_calls_and_says_nothing() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            isUnreachable(mute.getLocalPort());
        }
    }

    @Test
    void it_calls_itself_otherwise() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] told = "{\"issuer\": \"https://ailleurs.example\"}".getBytes(StandardCharsets.UTF_8);
        other.createContext("/.well-known/openid-configuration", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, told.length);
            exchange.getResponseBody().write(told);
            exchange.close();
        });
        other.start();
        try {
            isUnreachable(other.getAddress().getPort());
        } finally {
            other.stop(0);
        }
    }

    private void isUnreachable(int port) {
        URI issuer = URI.create("http://127.0.0.1:" + port);
        IdentityProvider provider = new IdentityProvider(
                new ProviderSettings(
                        issuer, "portail", "inconnu", "ProConnect", List.of("email"), "", false, SOON, SOON, false),
                new PortalSettings(Path.of("target"), URI.create("http://localhost:8080"), false),
                new Anteroom(Duration.ofHours(1)));
        assertThatExceptionOfType(ProviderRefused.class)
                .isThrownBy(() -> provider.ask(request, null, ""))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE));
        assertThat(request.getSession(false)).as("a session for nothing").isNull();
    }
}
