package fr.prevention.ground;

import fr.prevention.ground.Mailboxes.Mail;
import fr.prevention.platform.drafts.NeverKept;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import portail.buildsupport.output.TestOutput;

/** What the portal and its people keep to themselves, noted wherever a test meets it: none of it may be in any log. */
public final class Secrets {

    private static final Pattern LINK = Pattern.compile("/([\\w-]{43})(?![\\w-])");
    private static final Pattern NIR = Pattern.compile("(^|[^a-z])nir([^a-z]|$)");
    private static final String SHOWN = ".recovery-codes li, .enrolment-key";

    private Secrets() {}

    /** What somebody typed into fields whose content is kept nowhere. */
    static void typed(Map<String, List<String>> fields) {
        fields.forEach((name, values) -> {
            if ((NeverKept.is(name) && !name.startsWith("_"))
                    || NIR.matcher(name).find()) {
                values.forEach(value -> TestOutput.secret("what is typed as " + name, value));
            }
        });
    }

    /** The cookies and codes of an answer. */
    static void answered(HttpResponse<byte[]> response, Answer answer) {
        response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookie(cookie.getName(), cookie.getValue()));
        if (answer.header("Content-Type").startsWith("text/html")) {
            String text = answer.text();
            if (text.contains("recovery-codes") || text.contains("enrolment-key")) {
                shown(answer.page());
            }
        }
    }

    private static void shown(Document page) {
        page.select(SHOWN).eachText().forEach(code -> {
            TestOutput.secret("a code of a second factor", code);
            TestOutput.secret("a code of a second factor", code.replaceAll("[ -]", ""));
        });
    }

    /** What a browser carries; the session of a cookie is written in the database without its wrapping. */
    public static void cookie(String name, String value) {
        TestOutput.secret("cookie " + name, value);
        if (name.endsWith("SESSION") && !value.isEmpty()) {
            TestOutput.secret(
                    "session",
                    new String(
                            Base64.getDecoder().decode(value.replaceAll("[^A-Za-z0-9+/]", "")),
                            StandardCharsets.UTF_8));
        }
    }

    /** The links of a mail. */
    static void mailed(Mail mail) {
        LINK.matcher(mail.text()).results().forEach(link -> TestOutput.secret("link of a mail", link.group(1)));
    }

    static void given(String kind, String value) {
        TestOutput.secret(kind, value);
    }
}
