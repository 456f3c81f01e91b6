package fr.prevention.web.identity;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.security.ChosenOrganisation;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.platform.security.LocalPath;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Space;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The door: the sign-in page, what it says when it refuses, and the space it leads to. */
@Controller
class SignInController {

    private final Texts texts;
    private final DemoAccounts demo;

    SignInController(Texts texts, DemoAccounts demo) {
        this.texts = texts;
        this.demo = demo;
    }

    @GetMapping("/")
    String start(HttpServletRequest request) {
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
    String refused(Typed typed, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
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
        model.addAttribute(
                "page",
                new SignInPage(
                        typed,
                        errors,
                        LocalPath.of(typed.text("suite")).orElse(""),
                        typed.values().containsKey("expiree"),
                        typed.values().containsKey("deconnexion"),
                        demo.accounts(),
                        demo.password()));
        return "identity/sign-in";
    }
}
