package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.FirstConnection;
import fr.prevention.identity.api.FirstConnection.OpenMemberAccount;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Première connexion ? Créer mon compte}: from the posted pair to an account of one's own (F107 to F112). */
@Controller
@RequestMapping("/premiere-connexion")
class FirstConnectionController {

    private static final String NUMBER = "numero";
    private static final String PROVISIONAL = "provisoire";
    private static final String LOGIN = "identifiant";
    private static final String PASSWORD = "motDePasse";
    private static final String REPEATED = "confirmation";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PHONE = 30;
    private static final List<String> ORDER = List.of(
            NUMBER, PROVISIONAL, "nom", "prenom", "courriel", "telephone", LOGIN, PASSWORD, REPEATED);

    private final FirstConnection firstConnection;
    private final AttemptThrottle throttle;
    private final DemoFirstConnection demo;
    private final Texts texts;

    FirstConnectionController(
            FirstConnection firstConnection, AttemptThrottle throttle, DemoFirstConnection demo, Texts texts) {
        this.firstConnection = firstConnection;
        this.throttle = throttle;
        this.demo = demo;
        this.texts = texts;
    }

    /** What was typed as secrets, exactly as it came. */
    private record Secrets(String provisional, String password, String repeated) {}

    @GetMapping
    String page(Typed asked, Model model) {
        String password = asked.values().containsKey("demo") ? demo.password() : "";
        Typed typed = Typed.NOTHING.with("contact", "oui");
        Typed shown = password.isEmpty() ? typed : typed.with(NUMBER, DemoFirstConnection.MEMBER);
        return show(shown, new FormErrors(texts), password, model);
    }

    @PostMapping
    String open(
            Typed typed,
            @RequestParam(name = PROVISIONAL, defaultValue = "") String provisional,
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            @RequestParam(name = REPEATED, defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        OpenMemberAccount command = read(typed, new Secrets(provisional, password, repeated), errors);
        if (command != null && opened(command, request, response, errors)) {
            Notice.of(redirect, "first-connection.done");
            return "redirect:/connexion";
        }
        errors.order(ORDER);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return show(typed, errors, "", model);
    }

    private @Nullable OpenMemberAccount read(Typed typed, Secrets secrets, FormErrors errors) {
        String number = errors.required(typed, NUMBER, 100, "first-connection.number.missing");
        if (secrets.provisional().isBlank()) {
            errors.add(PROVISIONAL, "first-connection.provisional.missing");
        }
        String family = errors.required(typed, "nom", LONGEST_NAME, "users.family-name.missing");
        String given = errors.required(typed, "prenom", LONGEST_NAME, "users.given-name.missing");
        EmailAddress email = UserFields.email(typed, errors);
        String phone = errors.required(typed, "telephone", LONGEST_PHONE, "first-connection.phone.missing");
        String login = UserFields.login(typed, errors);
        if (login.isEmpty()) {
            errors.add(LOGIN, "first-connection.login.missing");
        }
        if (secrets.password().isEmpty()) {
            errors.add(PASSWORD, "first-connection.password.missing");
        }
        if (!secrets.password().equals(secrets.repeated())) {
            errors.add(REPEATED, "first-connection.password.different");
        }
        return errors.any() || email == null
                ? null
                : new OpenMemberAccount(
                        number,
                        secrets.provisional(),
                        ContactDetails.person(given, family, phone),
                        email,
                        login,
                        secrets.password(),
                        typed.has("contact", "oui"));
    }

    private boolean opened(
            OpenMemberAccount command, HttpServletRequest request, HttpServletResponse response, FormErrors errors) {
        Optional<Duration> wait = throttle.take(Door.FIRST_CONNECTION, request.getRemoteAddr());
        if (wait.isPresent()) {
            long seconds = Math.max(1, wait.get().toSeconds());
            response.setStatus(429);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            errors.add("", "first-connection.wait", seconds);
            return false;
        }
        try {
            firstConnection.open(command);
            throttle.forget(Door.FIRST_CONNECTION, request.getRemoteAddr());
            return true;
        } catch (IdentityRefused refused) {
            tell(refused, errors);
            return false;
        }
    }

    private void tell(IdentityRefused refused, FormErrors errors) {
        switch (refused.refusal()) {
            case IdentityRefusal.PairRefused _ -> errors.add(NUMBER, "first-connection.pair-refused");
            case IdentityRefusal.LoginIsMemberNumber _ -> errors.add(LOGIN, "first-connection.login-is-number");
            case IdentityRefusal.LoginTaken _ -> errors.add(LOGIN, "first-connection.login-taken");
            case IdentityRefusal.PasswordTooWeak _ -> errors.add(PASSWORD, "identity.password-too-weak");
            default -> throw refused;
        }
    }

    private static String show(Typed typed, FormErrors errors, String demoPassword, Model model) {
        model.addAttribute("page", new FirstConnectionPage(typed, errors, demoPassword));
        return "users/first-connection";
    }
}
