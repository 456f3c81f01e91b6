package fr.prevention.web.frame;

import fr.prevention.platform.french.Typography;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/** Turns the texts of the portal written in markdown into HTML. Tags typed in a text show as they were typed. */
@Component
public class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /** The HTML of a text, safe to write into a page as it is; a table wider than the screen slides on its own. */
    public String html(String text) {
        return Typography.of(renderer.render(parser.parse(text)))
                .replace("<table>", "<div class=\"prose-table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }
}
