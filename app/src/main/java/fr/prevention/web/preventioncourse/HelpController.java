package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.HelpCatalogue;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Markdown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code Besoin d'aide}: questions and answers by topic, in every space, with a search. */
@Controller
class HelpController {

    private final HelpCatalogue help;
    private final Markdown markdown;

    HelpController(HelpCatalogue help, Markdown markdown) {
        this.help = help;
        this.markdown = markdown;
    }

    @GetMapping({"/entreprise/aide", "/caisse/aide"})
    String page(Typed typed, Model model) {
        model.addAttribute("page", HelpPage.of(help.entries(), typed.text("q"), markdown));
        return "preventioncourse/help";
    }
}
