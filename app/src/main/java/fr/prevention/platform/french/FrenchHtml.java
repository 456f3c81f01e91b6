package fr.prevention.platform.french;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets every text that a template writes between tags in the French way, wherever it comes from. What people type comes back
 * to its field as they typed it: attributes and text areas are left alone.
 */
public final class FrenchHtml extends OwaspHtmlTemplateOutput {

    private static final Set<String> VERBATIM = Set.of("textarea", "script", "style", "pre", "code");

    private boolean set = true;

    public FrenchHtml(TemplateOutput output) {
        super(output);
    }

    @Override
    public void setContext(@Nullable String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        set = attribute == null && (tag == null || !VERBATIM.contains(tag));
    }

    @Override
    public void writeUserContent(@Nullable String words) {
        super.writeUserContent(words != null && set ? Typography.of(words) : words);
    }
}
