package fr.prevention.web.preventioncourse;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.security.LocalPath;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepDocuments.RemoveDocument;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.establishment.CurrentEstablishment;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Mes pièces jointes}: every document of the course, and taking one away from a question. */
@Controller
@RequestMapping("/entreprise/pieces-jointes")
class DocumentController {

    static final String LIST = "/entreprise/pieces-jointes";

    private final DocumentCatalogue catalogue;
    private final CourseOverview courses;
    private final StepDocuments documents;
    private final StepPages pages;
    private final Texts texts;

    DocumentController(
            DocumentCatalogue catalogue,
            CourseOverview courses,
            StepDocuments documents,
            StepPages pages,
            Texts texts) {
        this.catalogue = catalogue;
        this.courses = courses;
        this.documents = documents;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        List<DocumentView> all = catalogue.documents(actor, CurrentEstablishment.of(actor));
        List<CourseOverview.StepSummary> steps = courses.course(actor, CurrentEstablishment.of(actor))
                .map(CourseOverview.CourseView::steps)
                .orElse(List.of());
        model.addAttribute("page", new DocumentsPage(all, steps));
        return "preventioncourse/documents";
    }

    @GetMapping("/{document}/retirer")
    String confirm(
            Actor actor,
            @PathVariable("document") String id,
            Typed typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        model.addAttribute("page", removal(actor, id, typed, inPlace));
        return "preventioncourse/remove-document";
    }

    @PostMapping("/{document}/retirer")
    String remove(
            Actor actor,
            @PathVariable("document") String id,
            Typed typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model,
            RedirectAttributes redirect) {
        StepView step = pages.step(actor, typed.text("etape"));
        var question = AttachmentController.question(step, typed.text("question"));
        documents.remove(
                actor,
                new RemoveDocument(step.establishment(), step.code(), question.code(), StepDeposits.document(id)));
        if (!inPlace) {
            Notice.of(redirect, "attachment.removed");
            return "redirect:" + back(typed);
        }
        StepView after = pages.step(actor, step.code().value());
        model.addAttribute("page", pages.attachments(actor, after, question, typed, new FormErrors(texts)));
        model.addAttribute("said", "attachment.removed");
        return "preventioncourse/attachments-again";
    }

    private RemovalPage removal(Actor actor, String id, Typed typed, boolean inPlace) {
        DocumentView document =
                catalogue.document(actor, StepDeposits.document(id)).orElseThrow(StepDeposits::unknown);
        DocumentView.Use from = document.uses().stream()
                .filter(use -> use.step().value().equals(typed.text("etape")))
                .filter(use -> use.question().value().equals(typed.text("question")))
                .findFirst()
                .orElseThrow(StepDeposits::unknown);
        if (from.approved()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.StepApproved());
        }
        return new RemovalPage(document, from, back(typed), inPlace);
    }

    /** Where the person came from. */
    static String back(Typed typed) {
        return LocalPath.of(typed.text("retour"))
                .filter(path -> path.startsWith("/entreprise/"))
                .orElse(LIST);
    }
}
