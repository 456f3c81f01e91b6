package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.SignInSaturated;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.identity.NewPassword;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Mot de passe}: another one in place of the present one; every other session of the account ends. */
@Controller
@RequestMapping("/mon-compte/mot-de-passe")
class PasswordController {

    private final PasswordChoice passwords;
    private final SessionOpening sessions;
    private final AccountFrame frame;
    private final Texts texts;

    PasswordController(PasswordChoice passwords, SessionOpening sessions, AccountFrame frame, Texts texts) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.frame = frame;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        return show(actor, frame.noErrors(), model);
    }

    @PostMapping
    String change(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = frame.noErrors();
        String current = exactly(request);
        if (current.isEmpty()) {
            errors.add(PasswordAgain.FIELD, "account.password.missing");
        }
        String next = NewPassword.read(request, errors);
        if (!errors.any() && changed(actor, current, next, errors)) {
            sessions.renew(request, response);
            Notice.of(redirect, "password-change.saved");
            return "redirect:/mon-compte/mot-de-passe";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(actor, errors, model);
    }

    private boolean changed(Actor actor, String current, String next, FormErrors errors) {
        try {
            passwords.change(actor, current, next);
            return true;
        } catch (SignInSaturated _) {
            errors.add(PasswordAgain.FIELD, "account.password.saturated");
        } catch (IdentityRefused refused) {
            switch (refused.refusal()) {
                case WrongPassword _ -> errors.add(PasswordAgain.FIELD, "account.password.wrong");
                case TooManyAttempts(var pause) ->
                    errors.add(PasswordAgain.FIELD, "account.password.too-many", Words.duration(pause));
                case PasswordTooWeak(var weaknesses) ->
                    NewPassword.weak(weaknesses, passwords.minimumLength(), errors, texts);
                default -> throw refused;
            }
        }
        return false;
    }

    /** A password may begin or end with blanks. */
    private static String exactly(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(PasswordAgain.FIELD), "");
    }

    private String show(Actor actor, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new PasswordPage(
                        frame.shell(AccountSection.PASSWORD, Typed.NOTHING, errors),
                        actor.login(),
                        passwords.minimumLength()));
        return "identity/account/password";
    }
}
