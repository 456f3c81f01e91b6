package fr.prevention.web.preventioncourse;

import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document put under a question as soon as it is chosen, without sending the step; the block of the question comes back. */
@Controller
class AttachmentController {

    private final StepPages pages;
    private final StepDeposits deposits;
    private final Texts texts;

    AttachmentController(StepPages pages, StepDeposits deposits, Texts texts) {
        this.pages = pages;
        this.deposits = deposits;
        this.texts = texts;
    }

    @PostMapping("/entreprise/parcours/{step}/pieces/{question}")
    String deposit(
            Actor actor,
            @PathVariable("step") String code,
            @PathVariable("question") String questionCode,
            Typed typed,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model,
            RedirectAttributes redirect) {
        StepView before = pages.step(actor, code);
        QuestionView question = question(before, questionCode);
        StepFaults faults = new StepFaults(before, Typed.NOTHING, texts);
        StepDeposits.Received received = deposits.receive(actor, before, typed, files, faults);
        boolean placed = deposits.place(actor, before, received, faults);
        if (!inPlace) {
            if (placed) {
                Notice.of(redirect, "attachment.deposited");
            }
            return "redirect:/entreprise/parcours/" + before.code().value();
        }
        StepView after = pages.step(actor, code);
        model.addAttribute("page", pages.attachments(actor, after, question, typed, faults.inOrder()));
        model.addAttribute("said", placed ? "attachment.deposited" : "");
        return "preventioncourse/attachments-again";
    }

    static QuestionView question(StepView step, String code) {
        return QuestionCode.parse(code)
                .flatMap(known -> CourseWords.question(step, known))
                .filter(question -> question.attachment() != null)
                .orElseThrow(() -> new PreventionCourseRefused(new PreventionCourseRefusal.UnknownStep()));
    }
}
