package fr.prevention.web.administration;

import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.FirstAdministrator;
import fr.prevention.identity.api.FirstAdministrator.NewAdministrator;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Première installation}: the first administrator comes in by the link that the start has printed. */
@Controller
@RequestMapping("/premiere-installation/{secret}")
class SetupController {

    private static final String GIVEN_NAME = "prenom";
    private static final String FAMILY_NAME = "nom";
    private static final String EMAIL = "courriel";
    private static final String LOGIN = "identifiant";
    private static final String PASSWORD = "motDePasse";
    private static final String AGAIN = "confirmation";

    private final FirstAdministrator first;
    private final Texts texts;

    SetupController(FirstAdministrator first, Texts texts) {
        this.first = first;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable("secret") String opened, Model model) {
        return show(open(opened), Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping
    String install(
            @PathVariable("secret") String opened,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        LinkSecret secret = open(opened);
        FormErrors errors = new FormErrors(texts);
        String given =
                errors.required(typed, GIVEN_NAME, ContactDetails.LONGEST_NAME, "administration.person.given.missing");
        String family = errors.required(
                typed, FAMILY_NAME, ContactDetails.LONGEST_NAME - 1, "administration.person.family.missing");
        errors.required(typed, EMAIL, 254, "administration.person.email.missing");
        EmailAddress email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
        errors.required(typed, LOGIN, 120, "administration.login.missing");
        LoginIdentifier login = errors.read(typed, LOGIN, LoginIdentifier::parse, "administration.login.wrong");
        String password = raw(typed, PASSWORD);
        if (password.isEmpty()) {
            errors.add(PASSWORD, "setup.password.missing");
        } else if (!password.equals(raw(typed, AGAIN))) {
            errors.add(AGAIN, "setup.password.differs");
        }
        if (!errors.any() && email != null && login != null) {
            NewAdministrator person =
                    new NewAdministrator(ContactDetails.person(given, family, ""), email, login, password);
            if (installed(secret, person, errors)) {
                Notice.of(redirect, "setup.done");
                return "redirect:/connexion";
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(secret, typed, errors, model);
    }

    private boolean installed(LinkSecret secret, NewAdministrator person, FormErrors errors) {
        try {
            first.install(secret, person);
            return true;
        } catch (IdentityRefused refused) {
            switch (refused.refusal()) {
                case LoginTaken _ -> errors.add(LOGIN, "identity.login-taken");
                case PasswordTooWeak _ -> errors.add(PASSWORD, "identity.password-too-weak");
                default -> throw refused;
            }
            return false;
        }
    }

    private LinkSecret open(String opened) {
        return LinkSecret.parse(opened)
                .filter(secret -> first.openUntil(secret).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A password is what was typed, blanks included. */
    private static String raw(Typed typed, String field) {
        return typed.values().getOrDefault(field, List.of("")).stream()
                .findFirst()
                .orElse("");
    }

    private static String show(LinkSecret secret, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new SetupPage("/premiere-installation/" + secret.value(), typed, errors));
        return "administration/setup";
    }
}
