package fr.prevention.web.partnerspace;

import fr.prevention.web.frame.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code Manuel utilisateur}: one text, as a page and as a PDF. */
@Controller
class ManualController {

    private final String text = text();
    private final Markdown markdown;

    ManualController(Markdown markdown) {
        this.markdown = markdown;
    }

    @GetMapping("/partenaires/manuel")
    String page(Model model) {
        model.addAttribute("html", markdown.html(text));
        return "partnerspace/manual";
    }

    @GetMapping("/partenaires/manuel.pdf")
    ResponseEntity<byte[]> pdf() {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("manuel-espace-partenaires.pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new ManualPdf().of(text));
    }

    private static String text() {
        try {
            return new ClassPathResource("manual/partenaires.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
