package fr.prevention.ground;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What the portal answered, redirections not followed. */
public final class Answer {

    private final Visitor visitor;
    private final HttpResponse<byte[]> response;

    Answer(Visitor visitor, HttpResponse<byte[]> response) {
        this.visitor = visitor;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String path() {
        return response.uri().getPath();
    }

    /** The value of a header, empty when it is absent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The page, whose unbreakable spaces read like any other. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    public Document page() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    /** The first element that the page must have. */
    public Element element(String selector) {
        return Optional.ofNullable(page().selectFirst(selector))
                .orElseThrow(() -> new IllegalStateException("No " + selector + " at " + path() + ": " + status()));
    }

    /** Where the answer leads. */
    public String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Goes where the answer leads. */
    public Answer follow() {
        return visitor.get(location());
    }

    /** The faults told at the top of the page, by the id of the field they stand under. */
    public List<String> faults() {
        return page().select(".error-summary a").stream()
                .map(link -> link.attr("href").substring(1))
                .toList();
    }

    /** A form of the page as a browser without scripts would send it. */
    public Form form(String selector) {
        return new Form(visitor, (FormElement) element(selector));
    }
}
