package fr.prevention.web.identity;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.WrongCode;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.SecondFactor;
import fr.prevention.identity.api.SecondFactor.CodeKind;
import fr.prevention.platform.security.LocalPath;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step of the sign-in: the code of the application, or a recovery code. */
@Controller
class CodeController {

    private static final String CODE = "code";
    private static final int LONGEST_CODE = 40;

    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final SessionOpening sessions;
    private final Texts texts;

    CodeController(SecondFactor factor, Passkeys passkeys, SessionOpening sessions, Texts texts) {
        this.factor = factor;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.texts = texts;
    }

    @GetMapping("/connexion/code")
    String page(HttpServletRequest request, Typed typed, Model model) {
        return sessions.halfOpen(request)
                .map(account -> show(account, typed, new FormErrors(texts), model))
                .orElse("redirect:/connexion?expiree");
    }

    @PostMapping("/connexion/code")
    String verify(HttpServletRequest request, HttpServletResponse response, Typed typed, Model model) {
        Optional<AccountId> account = sessions.halfOpen(request);
        if (account.isEmpty()) {
            return "redirect:/connexion?expiree";
        }
        FormErrors errors = new FormErrors(texts);
        errors.required(typed, CODE, LONGEST_CODE, "code.missing");
        if (!errors.any()) {
            try {
                CodeKind kind = factor.verify(account.get(), typed.text(CODE));
                return "redirect:"
                        + sessions.complete(request, response, kind == CodeKind.RECOVERY, typed.text("suite"));
            } catch (IdentityRefused refused) {
                tell(refused, request, response, errors);
            }
        }
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return show(account.get(), typed.without(CODE::equals), errors, model);
    }

    private void tell(
            IdentityRefused refused, HttpServletRequest request, HttpServletResponse response, FormErrors errors) {
        switch (refused.refusal()) {
            case WrongCode _ -> {
                sessions.refusedHalf(request);
                errors.add(CODE, "code.wrong");
            }
            case TooManyAttempts(Duration pause) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
                errors.add(CODE, "code.too-many", Words.duration(pause));
            }
            default -> throw refused;
        }
    }

    private String show(AccountId account, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new CodePage(
                        typed,
                        errors,
                        LocalPath.of(typed.text("suite")).orElse(""),
                        factor.state(account).isOn(),
                        !passkeys.of(account).isEmpty()));
        return "identity/code";
    }
}
