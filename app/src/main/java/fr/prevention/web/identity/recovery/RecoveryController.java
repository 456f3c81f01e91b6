package fr.prevention.web.identity.recovery;

import fr.prevention.identity.api.AdministratorRecovery;
import fr.prevention.identity.api.AdministratorRecovery.AskRecovery;
import fr.prevention.identity.api.AdministratorRecovery.Claimed;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.platform.security.DoorAllowance;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.TooEarly;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.PersonForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code J'ai perdu l'accès administrateur}: the claim of anybody, and the objection of a former administrator. */
@Controller
@RequestMapping("/acces-administrateur")
class RecoveryController {

    private static final String PARTNER = "/partenaire";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_EXPLANATION = PartnerClaim.LONGEST_EXPLANATION;

    private final AdministratorRecovery recoveries;
    private final DoorAllowance allowance;
    private final Texts texts;

    RecoveryController(AdministratorRecovery recoveries, DoorAllowance allowance, Texts texts) {
        this.recoveries = recoveries;
        this.allowance = allowance;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        return show(fresh(), new FormErrors(texts), false, false, model);
    }

    @GetMapping(PARTNER)
    String partnerPage(Model model) {
        return show(fresh(), new FormErrors(texts), true, false, model);
    }

    private static Typed fresh() {
        return Typed.NOTHING.with("submission", UUID.randomUUID().toString());
    }

    @PostMapping
    String ask(Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
        return ask(typed, read(typed, errors), errors, false, request, response, model);
    }

    @PostMapping(PARTNER)
    String askAsPartner(Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
        return ask(typed, PartnerClaim.read(typed, errors), errors, true, request, response, model);
    }

    /** The same answer whatever is known of the organisation. */
    private String ask(
            Typed typed,
            @Nullable AskRecovery command,
            FormErrors errors,
            boolean partner,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Duration> wait = command == null ? Optional.empty() : allowance.take(Door.RECOVERY, request);
        wait.ifPresent(pause -> TooEarly.say(pause, errors, response));
        if (command != null && wait.isEmpty()) {
            recoveries.ask(command);
            return show(Typed.NOTHING, errors, partner, true, model);
        }
        if (wait.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return show(typed, errors, partner, false, model);
    }

    @GetMapping("/objection/{secret}")
    String objection(@PathVariable("secret") String secret, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        ObjectionPage page = new ObjectionPage(
                LinkSecret.parse(secret).flatMap(recoveries::look).orElse(null),
                "/acces-administrateur/objection/" + secret);
        if (page.recovery() == null) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("page", page);
        return "recovery/objection";
    }

    @PostMapping("/objection/{secret}")
    String object(@PathVariable("secret") String secret) {
        LinkSecret parsed =
                LinkSecret.parse(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            recoveries.object(parsed);
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof IdentityRefusal.RecoveryDecided) {
                return "redirect:/acces-administrateur/objection/" + secret;
            }
            throw refused;
        }
        return "recovery/objected";
    }

    private static @Nullable AskRecovery read(Typed typed, FormErrors errors) {
        String number = errors.required(typed, "numero", 100, "recovery.number.missing");
        String family = errors.required(typed, "nom", LONGEST_NAME, "users.family-name.missing");
        String given = errors.required(typed, "prenom", LONGEST_NAME, "users.given-name.missing");
        String title = errors.required(typed, "fonction", LONGEST_TITLE, "recovery.job-title.missing");
        errors.required(typed, "courriel", 254, "users.email.missing");
        EmailAddress email = errors.read(typed, "courriel", EmailAddress::parse, "error.email");
        String phone = errors.required(typed, "telephone", 30, "first-connection.phone.missing");
        String explanation = errors.required(typed, "explication", LONGEST_EXPLANATION, "recovery.explanation.missing");
        if (typed.submission().isEmpty()) {
            errors.add("", "error.submission");
        }
        return errors.any() || email == null
                ? null
                : new AskRecovery(
                        new RecoveryId(typed.submission().orElseThrow()),
                        Claimed.member(number),
                        "",
                        ContactDetails.person(given, family, phone),
                        title,
                        email,
                        explanation);
    }

    private String show(Typed typed, FormErrors errors, boolean partner, boolean sent, Model model) {
        model.addAttribute("page", new RecoveryPage(typed, errors, partner, PersonForm.titles(texts), sent));
        return "recovery/ask";
    }
}
