package fr.prevention.web.identity;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.platform.passkeys.PasskeyCeremonies;
import fr.prevention.platform.passkeys.PasskeyRefused;
import fr.prevention.platform.security.DoorAllowance;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.TooEarly;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Coming in with a passkey, without login and password. */
@Controller
class PasskeySignInController {

    private static final String REFUSED = "redirect:/connexion?cle-refusee";

    private final PasskeyCeremonies ceremonies;
    private final SessionOpening sessions;
    private final DoorAllowance allowance;
    private final Texts texts;

    PasskeySignInController(
            PasskeyCeremonies ceremonies, SessionOpening sessions, DoorAllowance allowance, Texts texts) {
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.allowance = allowance;
        this.texts = texts;
    }

    @PostMapping("/connexion/cle/defi")
    ResponseEntity<String> challenge(HttpServletRequest request) {
        Optional<Duration> pause = allowance.take(Door.CEREMONY_ADDRESS, request);
        return pause.isPresent()
                ? early(pause.get())
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ceremonies.challengeToSignIn(request));
    }

    /** The script of the sign-in page shows these words under its button. */
    private ResponseEntity<String> early(Duration pause) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, TooEarly.seconds(pause))
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.t("passkey.too-early", Words.duration(pause)));
    }

    @PostMapping("/connexion/cle")
    String signIn(Typed typed, HttpServletRequest request, HttpServletResponse response) {
        try {
            AccountId account = ceremonies.signIn(request, typed.text("reponse"));
            allowance.giveBack(Door.CEREMONY_ADDRESS, request);
            return "redirect:" + sessions.openAfterPasskey(request, response, account, typed.text("suite"));
        } catch (PasskeyRefused | IdentityRefused _) {
            return REFUSED;
        }
    }
}
