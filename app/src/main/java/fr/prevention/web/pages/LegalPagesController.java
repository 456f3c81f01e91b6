package fr.prevention.web.pages;

import fr.prevention.web.frame.Markdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Accessibility statement, legal notice, personal data. */
@Controller
class LegalPagesController {

    private final Markdown markdown;

    LegalPagesController(Markdown markdown) {
        this.markdown = markdown;
    }

    @GetMapping("/{name:accessibilite|mentions-legales|donnees-personnelles}")
    String page(@PathVariable String name, Model model) throws IOException {
        String text = new ClassPathResource("pages/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        model.addAttribute("page", new LegalPage(name, markdown.html(text)));
        return "pages/legal";
    }
}
