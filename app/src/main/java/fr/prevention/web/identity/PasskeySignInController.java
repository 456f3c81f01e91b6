package fr.prevention.web.identity;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.platform.passkeys.PasskeyCeremonies;
import fr.prevention.platform.passkeys.PasskeyRefused;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    PasskeySignInController(PasskeyCeremonies ceremonies, SessionOpening sessions) {
        this.ceremonies = ceremonies;
        this.sessions = sessions;
    }

    @PostMapping("/connexion/cle/defi")
    ResponseEntity<String> challenge(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ceremonies.challengeToSignIn(request));
    }

    @PostMapping("/connexion/cle")
    String signIn(Typed typed, HttpServletRequest request, HttpServletResponse response) {
        try {
            AccountId account = ceremonies.signIn(request, typed.text("reponse"));
            return "redirect:" + sessions.openAfterPasskey(request, response, account, typed.text("suite"));
        } catch (PasskeyRefused | IdentityRefused _) {
            return REFUSED;
        }
    }
}
