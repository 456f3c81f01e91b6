package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.UnknownPasskey;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasskeyId;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.Passkeys.Passkey;
import fr.prevention.platform.passkeys.PasskeyCeremonies;
import fr.prevention.platform.passkeys.PasskeyRefused;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Clés d'accès}: adding one, its name, removing it. The only pages that need a script: a browser offers no other way. */
@Controller
@RequestMapping("/mon-compte/cles")
class PasskeysController {

    private static final String LABEL = "nom";
    private static final String ANSWER = "reponse";

    private final Passkeys passkeys;
    private final PasskeyCeremonies ceremonies;
    private final PasswordAgain password;
    private final SessionOpening sessions;
    private final AccountFrame frame;

    PasskeysController(
            Passkeys passkeys,
            PasskeyCeremonies ceremonies,
            PasswordAgain password,
            SessionOpening sessions,
            AccountFrame frame) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.password = password;
        this.sessions = sessions;
        this.frame = frame;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        return show(actor, Typed.NOTHING, frame.noErrors(), model);
    }

    /** The challenge, once name and password are right; the faults, one a line, when they are not. */
    @PostMapping("/defi")
    ResponseEntity<String> challenge(Actor actor, Typed typed, HttpServletRequest request) {
        FormErrors errors = named(typed);
        password.check(actor, typed, errors);
        return errors.any()
                ? ResponseEntity.unprocessableContent()
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(String.join("\n", errors.messages().values()))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ceremonies.challengeToRegister(request, actor));
    }

    @PostMapping
    String add(
            Actor actor,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = named(typed);
        if (typed.text(ANSWER).isEmpty()) {
            errors.add(LABEL, "passkey.script");
        }
        if (!errors.any()) {
            try {
                ceremonies.register(request, actor, typed.text(LABEL), typed.text(ANSWER));
                sessions.renew(request, response);
                Notice.of(redirect, "passkey.added");
                return "redirect:/mon-compte/cles";
            } catch (PasskeyRefused _) {
                errors.add(LABEL, "passkey.refused");
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(actor, typed, errors, model);
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        Passkey passkey = own(actor, id);
        return one(passkey, Typed.NOTHING.with(LABEL, passkey.label()), frame.noErrors(), model);
    }

    @PostMapping("/{id}")
    String rename(
            Actor actor,
            @PathVariable UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Passkey passkey = own(actor, id);
        FormErrors errors = named(typed);
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return one(passkey, typed, errors, model);
        }
        passkeys.rename(actor, passkey.id(), typed.text(LABEL));
        Notice.of(redirect, "passkey.renamed");
        return "redirect:/mon-compte/cles";
    }

    @PostMapping("/{id}/retirer")
    String remove(
            Actor actor,
            @PathVariable UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Passkey passkey = own(actor, id);
        FormErrors errors = frame.noErrors();
        password.check(actor, typed, errors);
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return one(passkey, Typed.NOTHING.with(LABEL, passkey.label()), errors, model);
        }
        passkeys.remove(actor, passkey.id());
        Notice.of(redirect, "passkey.removed");
        return "redirect:/mon-compte/cles";
    }

    private FormErrors named(Typed typed) {
        FormErrors errors = frame.noErrors();
        errors.required(typed, LABEL, Passkeys.LONGEST_LABEL, "passkey.label.missing");
        return errors;
    }

    private Passkey own(Actor actor, UUID id) {
        return passkeys.of(actor.account()).stream()
                .filter(passkey -> passkey.id().equals(new PasskeyId(id)))
                .findFirst()
                .orElseThrow(() -> new IdentityRefused(new UnknownPasskey()));
    }

    private String show(Actor actor, Typed typed, FormErrors errors, Model model) {
        var own = passkeys.of(actor.account());
        model.addAttribute(
                "page",
                new PasskeysPage(
                        frame.shell(AccountSection.PASSKEYS, typed, errors), own, own.size() >= Passkeys.MOST));
        return "identity/account/passkeys";
    }

    private String one(Passkey passkey, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new PasskeyPage(frame.shell(AccountSection.PASSKEYS, typed, errors), passkey));
        return "identity/account/passkey";
    }
}
