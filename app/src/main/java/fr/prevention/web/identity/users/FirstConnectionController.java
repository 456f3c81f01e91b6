package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.FirstConnection;
import fr.prevention.identity.api.FirstConnection.OpenMemberAccount;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.platform.security.DoorAllowance;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.TooEarly;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.identity.NewPassword;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PHONE = 30;
    private static final List<String> ORDER = List.of(
            NUMBER, PROVISIONAL, "nom", "prenom", "courriel", "telephone", LOGIN, NewPassword.FIELD, NewPassword.AGAIN);

    private final FirstConnection firstConnection;
    private final PasswordChoice passwords;
    private final SessionOpening sessions;
    private final DoorAllowance allowance;
    private final DemoFirstConnection demo;
    private final Texts texts;

    FirstConnectionController(
            FirstConnection firstConnection,
            PasswordChoice passwords,
            SessionOpening sessions,
            DoorAllowance allowance,
            DemoFirstConnection demo,
            Texts texts) {
        this.firstConnection = firstConnection;
        this.passwords = passwords;
        this.sessions = sessions;
        this.allowance = allowance;
        this.demo = demo;
        this.texts = texts;
    }

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
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        OpenMemberAccount command = read(typed, provisional, NewPassword.read(request, errors), errors);
        Optional<AccountId> account = command == null ? Optional.empty() : opened(command, request, response, errors);
        if (account.isPresent()) {
            String next = sessions.openAfterPassword(request, response, account.get());
            Notice.of(redirect, "first-connection.done");
            return "redirect:" + (next.equals("/") ? "/adherent" : next);
        }
        errors.order(ORDER);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return show(typed, errors, "", model);
    }

    private @Nullable OpenMemberAccount read(Typed typed, String provisional, String password, FormErrors errors) {
        String number = errors.required(typed, NUMBER, 100, "first-connection.number.missing");
        if (provisional.isBlank()) {
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
        return errors.any() || email == null
                ? null
                : new OpenMemberAccount(
                        number,
                        provisional,
                        ContactDetails.person(given, family, phone),
                        email,
                        login,
                        password,
                        typed.has("contact", "oui"));
    }

    private Optional<AccountId> opened(
            OpenMemberAccount command, HttpServletRequest request, HttpServletResponse response, FormErrors errors) {
        Optional<Duration> wait = allowance.take(Door.FIRST_CONNECTION, request);
        if (wait.isPresent()) {
            TooEarly.say(wait.get(), errors, response);
            return Optional.empty();
        }
        try {
            AccountId account = firstConnection.open(command);
            allowance.giveBack(Door.FIRST_CONNECTION, request);
            return Optional.of(account);
        } catch (IdentityRefused refused) {
            tell(refused, errors);
            return Optional.empty();
        }
    }

    private void tell(IdentityRefused refused, FormErrors errors) {
        switch (refused.refusal()) {
            case IdentityRefusal.PairRefused _ -> errors.add(NUMBER, "first-connection.pair-refused");
            case IdentityRefusal.LoginIsMemberNumber _ -> errors.add(LOGIN, "first-connection.login-is-number");
            case IdentityRefusal.LoginTaken _ -> errors.add(LOGIN, "first-connection.login-taken");
            case IdentityRefusal.PasswordTooWeak(var weaknesses) ->
                NewPassword.weak(weaknesses, passwords.minimumLength(), errors, texts);
            default -> throw refused;
        }
    }

    private String show(Typed typed, FormErrors errors, String demoPassword, Model model) {
        model.addAttribute("page", new FirstConnectionPage(typed, errors, passwords.minimumLength(), demoPassword));
        return "users/first-connection";
    }
}
