package fr.prevention.web.preventioncourse;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.files.FileStore;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentView;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document of a course handed out as a file to save, never to be opened inside the portal. */
@Controller
class DownloadController {

    private final DocumentCatalogue catalogue;
    private final FileStore files;

    DownloadController(DocumentCatalogue catalogue, FileStore files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    @GetMapping({"/entreprise/pieces/{document}", "/caisse/pieces/{document}"})
    ResponseEntity<Resource> download(Actor actor, @PathVariable("document") String id) {
        DocumentView document =
                catalogue.document(actor, StepDeposits.document(id)).orElseThrow(StepDeposits::unknown);
        InputStream content = files.open(document.fileKey())
                .orElseThrow(() -> new IllegalStateException("The file of document " + document.id() + " is gone"));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(content));
    }
}
