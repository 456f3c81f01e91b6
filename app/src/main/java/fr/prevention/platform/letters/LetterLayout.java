package fr.prevention.platform.letters;

import fr.prevention.platform.settings.PortalSettings;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays a letter out with the templates {@code mail/letter.jte} and {@code mail/letterText.jte}. */
@Component
class LetterLayout {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterLayout.class.getClassLoader(), "portail.templates");
    private final PortalSettings settings;

    LetterLayout(PortalSettings settings) {
        this.settings = settings;
    }

    String html(Letter letter) {
        return render("mail/letter.jte", letter);
    }

    String text(Letter letter) {
        return render("mail/letterText.jte", letter);
    }

    String html(AccessLetter letter) {
        return render("mail/access.jte", letter);
    }

    String text(AccessLetter letter) {
        return render("mail/accessText.jte", letter);
    }

    private String render(String template, Object letter) {
        TemplateOutput output = new StringOutput();
        templates.render(
                template, Map.of("letter", letter, "portal", settings.baseUrl().toString()), output);
        return output.toString();
    }
}
