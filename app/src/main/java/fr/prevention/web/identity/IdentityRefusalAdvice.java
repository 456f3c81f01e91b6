package fr.prevention.web.identity;

import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the screens say when identity refuses and no form took the refusal for itself. */
@ControllerAdvice
class IdentityRefusalAdvice {

    private final Texts texts;

    IdentityRefusalAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    void refused(IdentityRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        to(refused.refusal()).send(request, response, texts);
    }

    private static Reply to(IdentityRefusal refusal) {
        return switch (refusal) {
            case UnknownAccount _ -> Reply.notFound();
            case ChangedMeanwhile _ -> Reply.conflict("page.409.text");
            case LoginTaken _ -> Reply.conflict("identity.login-taken");
            case PasswordTooWeak _ -> Reply.invalid("identity.password-too-weak");
            case WrongPassword _ -> Reply.invalid("identity.wrong-password");
            case TooManyAttempts(Duration pause) -> Reply.tooMany(pause);
            case LinkDead _ -> Reply.gone("identity.link-dead");
        };
    }
}
