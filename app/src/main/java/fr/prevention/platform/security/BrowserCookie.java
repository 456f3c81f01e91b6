package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.BrowserRecognition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The long-lived cookie by which a browser is known to have come in before; it survives leaving and lets nobody in. */
@Component
class BrowserCookie {

    private final BrowserRecognition browsers;
    private final ClientAddress addresses;
    private final boolean secure;

    BrowserCookie(BrowserRecognition browsers, ClientAddress addresses, @Value("${portail.base-url}") String baseUrl) {
        this.browsers = browsers;
        this.addresses = addresses;
        this.secure = baseUrl.startsWith("https://");
    }

    Visit visit(HttpServletRequest request) {
        return new Visit(Allowance.of(addresses.of(request)), carried(request));
    }

    /** Whether the account with this login came in from that browser before. */
    boolean isKnown(HttpServletRequest request, String login) {
        String browser = carried(request);
        return !browser.isEmpty() && browsers.isKnown(browser, login);
    }

    /** Has the browser known from now on, as one of this account. */
    void remember(HttpServletRequest request, HttpServletResponse response, AccountId account) {
        ResponseCookie cookie = ResponseCookie.from(name(), browsers.remember(carried(request), account))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(BrowserRecognition.KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String carried(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(cookies -> Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name()))
                .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
                .findFirst()
                .orElse("");
    }

    private String name() {
        return secure ? "__Host-NAVIGATEUR" : "NAVIGATEUR";
    }
}
