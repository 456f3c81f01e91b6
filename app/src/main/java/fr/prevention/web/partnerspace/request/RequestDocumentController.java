package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestDocumentView;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.platform.files.FileStore;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents of requests: put there as soon as they are chosen, and handed out as files to save. */
@Controller
class RequestDocumentController {

    private final OwnRequests own;
    private final RequestDeposits deposits;
    private final RequestSheet sheet;
    private final FileStore files;
    private final Texts texts;

    RequestDocumentController(
            OwnRequests own, RequestDeposits deposits, RequestSheet sheet, FileStore files, Texts texts) {
        this.own = own;
        this.deposits = deposits;
        this.sheet = sheet;
        this.files = files;
        this.texts = texts;
    }

    @PostMapping(RequestListController.PATH + "/{id}/pieces")
    String deposit(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            @RequestParam MultiValueMap<String, MultipartFile> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            HttpServletRequest http,
            Model model,
            RedirectAttributes redirect) {
        RequestView request = own.request(actor, id, http);
        FormErrors errors = new FormErrors(texts);
        int placed = deposits.place(
                actor,
                request.id(),
                sent.getOrDefault(RequestFields.FILES, List.of()),
                typed.text(RequestFields.DEPOSIT),
                errors);
        if (!inPlace) {
            Notice.of(redirect, placed > 0 ? "request.documents.placed" : "request.documents.none");
            return "redirect:" + RequestListController.PATH + "/" + id;
        }
        model.addAttribute(
                "page",
                RequestDocuments.of(
                        own.request(actor, id, http), errors, placed > 0 ? "request.documents.placed" : ""));
        return "partnerspace/request/documents-again";
    }

    /** A technician saves the documents of the requests that may be opened: those towards the body chosen. */
    @GetMapping(RequestListController.PATH + "/pieces/{document}")
    ResponseEntity<Resource> downloadOwn(Actor actor, @PathVariable("document") String id, HttpServletRequest http) {
        RequestDocumentView document = document(actor, id);
        var _ = own.request(actor, document.request().value().toString(), http);
        return sent(document);
    }

    @GetMapping("/organisme/demandes/pieces/{document}")
    ResponseEntity<Resource> download(Actor actor, @PathVariable("document") String id) {
        return sent(document(actor, id));
    }

    private RequestDocumentView document(Actor actor, String id) {
        return RequestFilters.uuid(id)
                .flatMap(known -> sheet.document(actor, new RequestDocumentId(known)))
                .orElseThrow(() -> new PartnerRefused(new OfRequest.UnknownRequestDocument()));
    }

    private ResponseEntity<Resource> sent(RequestDocumentView document) {
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
