package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Door;
import fr.prevention.ground.WholePortal;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What never reaches our filters because the server refuses it by itself: told in French, with the headers of every page. */
@WholePortal
class RefusedRequestsJourneyIT {

    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy: default-src 'none'; style-src 'sha256-",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: same-origin",
            "Cross-Origin-Opener-Policy: same-origin",
            "X-Frame-Options: DENY",
            "Cache-Control: no-cache, no-store",
            "X-Request-Id: ");

    @Autowired
    private Door door;

    static List<String> requests() {
        return List.of(
                "GET /entreprise/%2fprofil HTTP/1.1\r\nHost: localhost\r\n",
                "GET /entreprise/%5cprofil HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%c0%ae%c0%ae/ HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n",
                "GET /a|b HTTP/1.1\r\nHost: localhost\r\n",
                "GET /<script> HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\nHost: mal|formé\r\n",
                "GET / HTTP/1.1\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: abc\r\n",
                "POST /connexion HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: unknown\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void what_the_server_refuses_is_told_in_french(String request) throws IOException {
        String answer = exchange(request);

        assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*");
        assertThat(answer).contains(HEADERS).contains("<html lang=\"fr\">", "Retour à l'accueil");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "Bad Request –", "HTTP Status");
    }

    private String exchange(String request) throws IOException {
        URI address = URI.create(door.address());
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(20_000);
            line.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
