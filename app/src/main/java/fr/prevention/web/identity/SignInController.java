package fr.prevention.web.identity;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.provider.IdentityProvider;
import fr.prevention.platform.security.AfterRefusal;
import fr.prevention.platform.security.ChosenOrganisation;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.platform.security.LocalPath;
import fr.prevention.platform.security.ResumeAddress;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.TooEarly;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Space;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door: the sign-in page, what it says when it refuses, and the space it leads to. */
@Controller
class SignInController {

    private final Texts texts;
    private final DemoAccounts demo;
    private final IdentityProvider provider;

    SignInController(Texts texts, DemoAccounts demo, IdentityProvider provider) {
        this.texts = texts;
        this.demo = demo;
        this.provider = provider;
    }

    @GetMapping("/")
    String start(HttpServletRequest request, RedirectAttributes redirect) {
        Notice.passOn(request, redirect);
        return CurrentActor.whole(request)
                .map(whole -> hasToChoose(request, whole) ? "/espaces" : home(request, whole))
                .map(home -> "redirect:" + home)
                .orElse("redirect:/connexion");
    }

    private static boolean hasToChoose(HttpServletRequest request, Actor whole) {
        return ChosenOrganisation.of(whole).size() > 1
                && ChosenOrganisation.remembered(request, whole).isEmpty();
    }

    private static String home(HttpServletRequest request, Actor whole) {
        return Space.homeOf(CurrentActor.of(request).orElse(whole));
    }

    @GetMapping("/connexion")
    String page(HttpServletRequest request, Typed typed, Model model) {
        if (CurrentActor.of(request).isPresent()) {
            return "redirect:/";
        }
        return show(demo.filled(typed), new FormErrors(texts), model);
    }

    /** Reached when the pair was refused: one message whatever the cause. */
    @PostMapping("/connexion")
    String refused(Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
        Optional<Duration> pause = AfterRefusal.pauseOf(request);
        if (pause.isPresent()) {
            TooEarly.say(pause.get(), "login.early", errors, response);
            return show(typed, errors, model);
        }
        if (typed.text("identifiant").isEmpty()) {
            errors.add("identifiant", "login.identifier.missing");
        }
        if (typed.text("motDePasse").isEmpty()) {
            errors.add("motDePasse", "login.password.missing");
        }
        if (!errors.any()) {
            errors.add("identifiant", "login.wrong");
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(typed, errors, model);
    }

    private String show(Typed typed, FormErrors errors, Model model) {
        String wanted = LocalPath.of(typed.text("suite")).orElse("");
        model.addAttribute(
                "page",
                new SignInPage(
                        typed,
                        errors,
                        wanted,
                        typed.values().containsKey("expiree"),
                        ResumeAddress.keptOf(wanted).isPresent(),
                        typed.values().containsKey("trop-longue"),
                        typed.values().containsKey("deconnexion"),
                        demo.accounts(),
                        demo.password()));
        model.addAttribute("offer", new SignInOffer(provider.isConfigured() ? provider.name() : "", refusal(typed)));
        return "identity/sign-in";
    }

    /** Why the provider or a passkey did not let the visitor in. */
    private String refusal(Typed typed) {
        if (typed.values().containsKey("cle-refusee")) {
            return texts.t("passkey.sign-in.refused");
        }
        return switch (typed.text("fournisseur")) {
            case "inconnu" -> texts.t("provider.unknown", provider.name());
            case "unreachable" -> texts.t("provider.refused.UNREACHABLE", provider.name());
            case "given-up" -> texts.t("provider.refused.GIVEN_UP", provider.name());
            case "not-asked" -> texts.t("provider.refused.NOT_ASKED", provider.name());
            case "forged" -> texts.t("provider.refused.FORGED", provider.name());
            default -> "";
        };
    }
}
