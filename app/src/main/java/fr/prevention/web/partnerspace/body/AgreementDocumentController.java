package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.AttachAgreementDocument;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedFile;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.AgreementDocumentView;
import fr.prevention.partnerspace.api.StructureSheets.AgreementSheet;
import fr.prevention.platform.files.FileRefused;
import fr.prevention.platform.files.FileStore;
import fr.prevention.platform.files.StoredFile;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.preventioncourse.AttachmentWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signed documents of an agreement: deposited, and handed out as files to save. */
@Controller
@RequestMapping(CurrentBody.PATH + "/conventionnements/{id}/documents")
class AgreementDocumentController {

    private static final String FIELD = "document";

    private final AgreementKeeping agreements;
    private final StructureSheets sheets;
    private final FileStore files;
    private final AgreementForms forms;
    private final Texts texts;

    AgreementDocumentController(
            AgreementKeeping agreements, StructureSheets sheets, FileStore files, AgreementForms forms, Texts texts) {
        this.agreements = agreements;
        this.sheets = sheets;
        this.files = files;
        this.forms = forms;
        this.texts = texts;
    }

    @PostMapping
    String deposit(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed typed,
            @RequestParam(name = FIELD, required = false) @Nullable MultipartFile sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        AgreementSheet sheet = sheets.agreement(actor, CurrentBody.of(actor), new AgreementId(id));
        FormErrors errors = new FormErrors(texts);
        ReceivedFile file = received(sent, errors);
        UUID submission = typed.submission().orElseGet(UUID::randomUUID);
        if (file != null) {
            agreements.attach(
                    actor,
                    new AttachAgreementDocument(
                            submission, CurrentBody.of(actor), sheet.agreement().id(), file));
            Notice.of(redirect, "organisme.document.added");
            return "redirect:" + AgreementForms.address(sheet.agreement().id());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        Typed marked = Typed.NOTHING.with("submission", UUID.randomUUID().toString());
        model.addAttribute(
                "page",
                new AgreementPage(
                        sheet,
                        AgreementForms.address(sheet.agreement().id()),
                        texts.t("organisme.expected.document"),
                        marked,
                        errors));
        model.addAttribute("crumbs", forms.crumbs(sheet.agreement()));
        return "organisme/agreement";
    }

    @GetMapping("/{document}")
    ResponseEntity<Resource> download(
            Actor actor, @PathVariable("id") UUID id, @PathVariable("document") UUID documentId) {
        AgreementDocumentView document =
                sheets.agreement(actor, CurrentBody.of(actor), new AgreementId(id)).documents().stream()
                        .filter(known -> known.id().equals(documentId))
                        .findFirst()
                        .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownAgreement()));
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

    private @Nullable ReceivedFile received(@Nullable MultipartFile sent, FormErrors errors) {
        String name = sent == null ? "" : Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        if (sent == null || name.isBlank()) {
            errors.add(FIELD, "organisme.document.missing");
            return null;
        }
        try (InputStream content = sent.getInputStream()) {
            StoredFile stored = files.store(content, name);
            return new ReceivedFile(
                    stored.key(), stored.fileName(), stored.mediaType(), stored.size(), stored.sha256());
        } catch (FileRefused refused) {
            errors.add(FIELD, "organisme.document.refused", AttachmentWords.refused(texts, name, refused.refusal()));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
