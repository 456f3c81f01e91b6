package fr.prevention.platform.letters;

import fr.prevention.platform.french.FrenchHtml;
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
        StringOutput output = new StringOutput();
        render("mail/letter.jte", letter, new FrenchHtml(output));
        return output.toString();
    }

    String text(Letter letter) {
        StringOutput output = new StringOutput();
        render("mail/letterText.jte", letter, output);
        return output.toString();
    }

    String html(AccessLetter letter) {
        StringOutput output = new StringOutput();
        render("mail/access.jte", letter, new FrenchHtml(output));
        return output.toString();
    }

    String text(AccessLetter letter) {
        StringOutput output = new StringOutput();
        render("mail/accessText.jte", letter, output);
        return output.toString();
    }

    private void render(String template, Object letter, TemplateOutput output) {
        templates.render(
                template, Map.of("letter", letter, "portal", settings.baseUrl().toString()), output);
    }
}
