package fr.prevention.web.frame;

import fr.prevention.platform.french.Typography;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * A page for when nothing can be relied on: no session, no database, no style sheet, no template. It has all headers of the
 * other pages; its few lines of style are the only ones that its content policy lets in, by their hash.
 */
@Component
class BarePage {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{margin:0;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;background:#f5f7fb;color:#16213a}
            header,main{max-width:44rem;margin:0 auto;padding:1.25rem}
            header{font-weight:650}
            main{box-sizing:border-box;background:#fff;border:1px solid #d5dce8;border-radius:8px;padding:1.5rem}
            h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}
            p{margin:0 0 .75rem}
            a{display:inline-block;padding:.55rem 1rem;border-radius:8px;background:#1b4f9c;color:#fff;font-weight:600;text-decoration:none}
            a:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
            .soft{color:#4c5872}
            @media (max-width:46rem){main{margin:0 .75rem}}
            @media (prefers-color-scheme:dark){
            body{background:#0f1626;color:#e8edf7}
            main{background:#182136;border-color:#2d3953}
            a{background:#8db6f5;color:#0c1a33}
            .soft{color:#a9b4c9}}
            """;
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Texts texts;

    BarePage(Texts texts) {
        this.texts = texts;
    }

    /** The page, whose words are those of the error page of this kind. */
    String html(String kind, String reference) {
        String title = texts.t("page." + kind + ".title");
        String quoted = reference.isEmpty() ? "" : "<p class=\"soft\">" + texts.t("page.reference", reference) + "</p>";
        return """
                <!doctype html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – Portail Prévention</title>
                <style>%2$s</style>
                </head>
                <body>
                <header>Portail Prévention</header>
                <main>
                <h1>%1$s</h1>
                <p>%3$s</p>
                %4$s
                <p><a href="/">%5$s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        title, STYLE, Typography.of(texts.t("page." + kind + ".text")), quoted, texts.t("page.home"));
    }

    /** The headers of every page of the portal. */
    static void head(HttpServletResponse response, String reference, boolean secure) {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "fr");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Request-Id", reference);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
