package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.OwnAccount;
import fr.prevention.identity.api.OwnAccount.LoginRule;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Identifiant}: changing it where it is one's own to choose, and why not where it is not. */
@Controller
@RequestMapping("/mon-compte/identifiant")
class LoginController {

    private static final String LOGIN = "identifiant";
    private static final int LONGEST_LOGIN = 100;
    private static final int SHORTEST_LOGIN = 3;

    private final OwnAccount own;
    private final PasswordAgain password;
    private final SessionOpening sessions;
    private final AccountFrame frame;

    LoginController(OwnAccount own, PasswordAgain password, SessionOpening sessions, AccountFrame frame) {
        this.own = own;
        this.password = password;
        this.sessions = sessions;
        this.frame = frame;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        return show(actor, Typed.NOTHING.with(LOGIN, actor.login()), frame.noErrors(), model);
    }

    @PostMapping
    String change(
            Actor actor,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = frame.noErrors();
        String text = errors.required(typed, LOGIN, LONGEST_LOGIN, "login-change.missing");
        LoginIdentifier login = errors.read(typed, LOGIN, LoginIdentifier::parse, "login-change.impossible");
        if (!text.isEmpty() && text.length() < SHORTEST_LOGIN) {
            errors.add(LOGIN, "login-change.short");
        }
        password.check(actor, typed, errors);
        if (!errors.any() && login != null && changed(actor, login, errors)) {
            sessions.renew(request, response);
            Notice.of(redirect, "login-change.saved");
            return "redirect:/mon-compte/identifiant";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(actor, typed, errors, model);
    }

    private boolean changed(Actor actor, LoginIdentifier login, FormErrors errors) {
        try {
            own.changeLogin(actor, login);
            return true;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof LoginTaken) {
                errors.add(LOGIN, "identity.login-taken");
                return false;
            }
            throw refused;
        }
    }

    private String show(Actor actor, Typed typed, FormErrors errors, Model model) {
        LoginRule rule = own.loginRule(actor);
        model.addAttribute(
                "page", new LoginPage(frame.shell(AccountSection.LOGIN, typed, errors), actor.login(), rule));
        return "identity/account/login";
    }
}
