package fr.prevention.web.identity;

import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.platform.security.DoorAllowance;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.TooEarly;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code Mot de passe oublié ?} The answer is the same whoever is asked for: only a mail can tell more. */
@Controller
@RequestMapping("/mot-de-passe-oublie")
class ForgottenPasswordController {

    private static final String IDENTIFIER = "identifiant";
    private static final String NUMBER = "numero";
    private static final String EMAIL = "courriel";
    private static final int LONGEST = 254;
    private static final String SENT = "redirect:/mot-de-passe-oublie/envoye";

    private final PasswordReset resets;
    private final DoorAllowance allowance;
    private final Texts texts;

    ForgottenPasswordController(PasswordReset resets, DoorAllowance allowance, Texts texts) {
        this.resets = resets;
        this.allowance = allowance;
        this.texts = texts;
    }

    @GetMapping
    String page(Typed typed, Model model) {
        return show(typed, new FormErrors(texts), false, model);
    }

    @GetMapping("/adherent")
    String memberPage(Typed typed, Model model) {
        return show(typed, new FormErrors(texts), true, model);
    }

    @GetMapping("/envoye")
    String sent() {
        return "identity/forgotten-sent";
    }

    @PostMapping
    String ask(Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
        String identifier = errors.required(typed, IDENTIFIER, LONGEST, "forgotten.identifier.missing");
        if (accepted(errors, request, response)) {
            resets.ask(identifier);
            return SENT;
        }
        return show(typed, errors, false, model);
    }

    @PostMapping("/adherent")
    String askAsMember(Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
        String number = errors.required(typed, NUMBER, LONGEST, "forgotten.number.missing");
        errors.required(typed, EMAIL, LONGEST, "forgotten.email.missing");
        EmailAddress email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
        if (accepted(errors, request, response) && email != null) {
            resets.askAsMember(number, email.value());
            return SENT;
        }
        return show(typed, errors, true, model);
    }

    /** Whether the request may go through; if not, the status of the answer says why. */
    private boolean accepted(FormErrors errors, HttpServletRequest request, HttpServletResponse response) {
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return false;
        }
        Optional<Duration> pause = allowance.take(Door.RESET_ADDRESS, request);
        pause.ifPresent(early -> TooEarly.say(early, errors, response));
        return pause.isEmpty();
    }

    private static String show(Typed typed, FormErrors errors, boolean member, Model model) {
        model.addAttribute("page", new ForgottenPage(typed, errors, member));
        return "identity/forgotten";
    }
}
