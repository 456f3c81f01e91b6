package fr.prevention.web.preventioncourse;

import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.AnswersRejected;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.Drafts;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step of the course: read, filled, saved half done or whole, with its files. */
@Controller
@RequestMapping("/entreprise/parcours/{step}")
class StepController {

    private static final String VIEW = "preventioncourse/step";

    private final StepPages pages;
    private final StepAnswering answering;
    private final StepDeposits deposits;
    private final Drafts drafts;
    private final Texts texts;

    StepController(StepPages pages, StepAnswering answering, StepDeposits deposits, Drafts drafts, Texts texts) {
        this.pages = pages;
        this.answering = answering;
        this.deposits = deposits;
        this.drafts = drafts;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, @PathVariable("step") String code, Model model) {
        StepView step = pages.step(actor, code);
        model.addAttribute("page", pages.page(actor, step, resumed(actor, step), new FormErrors(texts), null));
        return VIEW;
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable("step") String code,
            Typed sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Conflict.resolved(sent);
        StepView before = pages.step(actor, code);
        StepFaults faults = new StepFaults(before, typed, texts);
        SaveStep command = command(before, typed);
        StepDeposits.Received received = deposits.receive(actor, before, typed, files, faults);
        ChangedMeanwhile changed = null;
        if (faults.any()) {
            faults.answers(answering.problemsOf(actor, command));
        } else {
            changed = keep(actor, command, faults);
        }
        boolean saved = !faults.any();
        boolean placed = deposits.place(actor, before, received, faults);
        if (saved && placed) {
            changed = keep(actor, command, faults);
        }
        StepView after = pages.step(actor, code);
        if (!faults.any()) {
            drafts.discard(actor, StepPage.draft(before.code()));
            Notice.of(redirect, isNewlyComplete(before, after) ? "step.saved.complete" : "step.saved");
            return "redirect:/entreprise/parcours/" + before.code().value();
        }
        Conflict conflict = changed == null ? null : StepConflict.between(typed, after, changed, texts);
        boolean upToDate = saved || conflict != null;
        Typed kept = typed.without(StepFields::isNotKept);
        Typed shown = upToDate ? kept.with(StepFields.VERSION, Long.toString(after.version())) : kept;
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
                "page", pages.page(actor, after, new Drafts.Resumed(shown, null), faults.inOrder(), conflict));
        return VIEW;
    }

    private static SaveStep command(StepView step, Typed typed) {
        return new SaveStep(
                step.establishment(),
                step.code(),
                typed.version(),
                StepForm.read(step, typed),
                typed.text(StepFields.COMMENT));
    }

    /** Saves the answers; what is refused goes to the faults, and a change made meanwhile is given back. */
    private @Nullable ChangedMeanwhile keep(Actor actor, SaveStep command, StepFaults faults) {
        try {
            answering.save(actor, command);
            return null;
        } catch (PreventionCourseRefused refused) {
            if (refused.refusal() instanceof AnswersRejected rejected) {
                faults.answers(rejected.problems());
                return null;
            }
            if (refused.refusal() instanceof ChangedMeanwhile changed) {
                faults.whole("conflict.choose");
                return changed;
            }
            throw refused;
        }
    }

    /** What was left unsaved, without what belongs to a sending; nothing when it is the same as what is stored. */
    private Drafts.Resumed resumed(Actor actor, StepView step) {
        Typed stored = StepForm.typed(step);
        Drafts.Resumed found = drafts.resume(actor, StepPage.draft(step.code()), stored);
        Typed typed = found.typed().without(StepFields::isNotKept);
        boolean same = StepForm.read(step, typed).equals(step.answers())
                && typed.text(StepFields.COMMENT).equals(step.companyComment());
        return same ? new Drafts.Resumed(stored, null) : new Drafts.Resumed(typed, found.at());
    }

    private static boolean isNewlyComplete(StepView before, StepView after) {
        return after.status() == StepStatus.COMPLETE && before.status() != StepStatus.COMPLETE;
    }
}
