package fr.prevention.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prevention.platform.secrets.SecretCipher;
import fr.prevention.platform.secrets.SecretUnreadable;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into each form where it comes from, and reads it when the form is sent. */
@Component
class FormOrigins {

    /** A page left open longer than that is too old to be given back. */
    static final Duration READABLE_FOR = Duration.ofDays(7);

    private static final String PURPOSE = "platform.form-origin";
    private static final String PLACE = "form";

    private final SecretCipher cipher;
    private final Clock clock;

    FormOrigins(SecretCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The mark of the forms of the page that this request makes. */
    String mark(UUID account, HttpServletRequest request) {
        String text = account + " " + clock.instant().getEpochSecond() + " " + page(request);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(cipher.seal(PURPOSE, PLACE, text.getBytes(UTF_8)));
    }

    /** Where the form that was sent comes from; nothing when it does not say it, or said it too long ago. */
    Optional<FormOrigin> of(HttpServletRequest request) {
        String mark = request.getParameter(CurrentSession.FORM_ORIGIN);
        return mark == null ? Optional.empty() : read(mark);
    }

    /** Two pages with the same fingerprint are of the same account; it says nothing else. */
    String fingerprint(UUID account) {
        byte[] whole = cipher.fingerprint(PURPOSE, account.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole).substring(0, 16);
    }

    private Optional<FormOrigin> read(String mark) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(mark);
            String[] parts = new String(cipher.open(PURPOSE, PLACE, sealed), UTF_8).split(" ", 3);
            Instant writtenAt = Instant.ofEpochSecond(Long.parseLong(parts[1]));
            return writtenAt.plus(READABLE_FOR).isBefore(clock.instant())
                    ? Optional.empty()
                    : Optional.of(new FormOrigin(UUID.fromString(parts[0]), parts[2]));
        } catch (IllegalArgumentException | SecretUnreadable _) {
            return Optional.empty();
        }
    }

    /** A form shown again with its faults is on the page where it was shown first. */
    private String page(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return local(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return of(request).map(FormOrigin::page).orElseGet(() -> local(comingFrom(request)));
    }

    private static String local(@Nullable String path) {
        return LocalPath.of(path).map(ResumeAddress::page).orElse("/");
    }

    private static @Nullable String comingFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            return referer == null ? null : URI.create(referer).getRawPath();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
