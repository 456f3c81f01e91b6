package fr.prevention.web.preventioncourse;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.files.FileRefused;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import fr.prevention.preventioncourse.api.StepDocuments.ReplaceDocument;
import fr.prevention.web.establishment.CurrentEstablishment;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting another file in place of a document, wherever its step is not approved. */
@Controller
@RequestMapping("/entreprise/pieces-jointes/{document}/remplacer")
class ReplacementController {

    private static final String FILE = "fichier";
    private static final String DEPOSIT = "depot";

    private final DocumentCatalogue catalogue;
    private final StepDocuments documents;
    private final StepDeposits deposits;
    private final Texts texts;

    ReplacementController(DocumentCatalogue catalogue, StepDocuments documents, StepDeposits deposits, Texts texts) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.deposits = deposits;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, @PathVariable("document") String id, Typed typed, Model model) {
        return show(replaceable(actor, id), typed, new FormErrors(texts), model);
    }

    @PostMapping
    String replace(
            Actor actor,
            @PathVariable("document") String id,
            Typed typed,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        DocumentView document = replaceable(actor, id);
        FormErrors errors = new FormErrors(texts);
        ReceivedFile received = received(file, errors);
        if (received == null) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(document, typed, errors, model);
        }
        UUID submission = StepDeposits.submission(typed.text(DEPOSIT), received);
        documents.replace(
                actor, new ReplaceDocument(submission, CurrentEstablishment.of(actor), document.id(), received));
        Notice.of(redirect, "attachment.replaced");
        return "redirect:" + DocumentController.back(typed);
    }

    private @Nullable ReceivedFile received(@Nullable MultipartFile file, FormErrors errors) {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isBlank()) {
            errors.add(FILE, "attachment.none-chosen");
            return null;
        }
        try {
            return deposits.stored(file, name);
        } catch (FileRefused refused) {
            errors.add(FILE, "step.fault", AttachmentWords.refused(texts, name, refused.refusal()));
            return null;
        }
    }

    private DocumentView replaceable(Actor actor, String id) {
        DocumentView document =
                catalogue.document(actor, StepDeposits.document(id)).orElseThrow(StepDeposits::unknown);
        if (!document.replaceable()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.StepApproved());
        }
        return document;
    }

    private static String show(DocumentView document, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page", new ReplacementPage(document, errors, DocumentController.back(typed), UUID.randomUUID()));
        return "preventioncourse/replace-document";
    }
}
