package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextMissing;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.ReviewAuthority;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.StepReview.ApproveStep;
import fr.prevention.preventioncourse.api.StepReview.CommentStep;
import fr.prevention.preventioncourse.api.StepReview.RequestComplement;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.preventioncourse.CourseRefusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading a step, commenting it, approving it or asking for a complement. */
@Controller
@RequestMapping("/caisse/etablissements/{id}/etapes/{code}")
class StepReviewController {

    private final FundEstablishments establishments;
    private final StepSheet sheet;
    private final CourseOverview courses;
    private final StepReview review;
    private final ReviewAuthority authority;
    private final Texts texts;

    StepReviewController(
            FundEstablishments establishments,
            StepSheet sheet,
            CourseOverview courses,
            StepReview review,
            ReviewAuthority authority,
            Texts texts) {
        this.establishments = establishments;
        this.sheet = sheet;
        this.courses = courses;
        this.review = review;
        this.authority = authority;
        this.texts = texts;
    }

    @GetMapping
    String read(Actor actor, @PathVariable String id, @PathVariable String code, Model model) {
        return show(new Reviewed(actor, id, code), Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping("/commentaire")
    String comment(
            Actor actor,
            @PathVariable String id,
            @PathVariable String code,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Reviewed reviewed = new Reviewed(actor, id, code);
        CommentStep command = new CommentStep(
                submission(typed), reviewed.establishment(), reviewed.step(), typed.text(ReviewForm.COMMENT.field()));
        Attempt attempt = new Attempt(reviewed, ReviewForm.COMMENT, typed, response, redirect, model);
        return attempt(attempt, () -> review.comment(actor, command));
    }

    @PostMapping("/validation")
    String approve(
            Actor actor,
            @PathVariable String id,
            @PathVariable String code,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Reviewed reviewed = new Reviewed(actor, id, code);
        ApproveStep command = new ApproveStep(
                submission(typed),
                reviewed.establishment(),
                reviewed.step(),
                typed.version(),
                typed.text(ReviewForm.APPROVAL.field()));
        Attempt attempt = new Attempt(reviewed, ReviewForm.APPROVAL, typed, response, redirect, model);
        return attempt(attempt, () -> review.approve(actor, command));
    }

    @PostMapping("/complement")
    String requestComplement(
            Actor actor,
            @PathVariable String id,
            @PathVariable String code,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Reviewed reviewed = new Reviewed(actor, id, code);
        RequestComplement command = new RequestComplement(
                submission(typed),
                reviewed.establishment(),
                reviewed.step(),
                typed.version(),
                typed.text(ReviewForm.COMPLEMENT.field()));
        Attempt attempt = new Attempt(reviewed, ReviewForm.COMPLEMENT, typed, response, redirect, model);
        return attempt(attempt, () -> review.requestComplement(actor, command));
    }

    private String attempt(Attempt attempt, Runnable act) {
        try {
            act.run();
        } catch (PreventionCourseRefused refused) {
            Reply reply = CourseRefusals.to(refused.refusal());
            if (reply.isNotFound()) {
                throw refused;
            }
            FormErrors errors = new FormErrors(texts);
            String field = reply.status() == HttpStatus.UNPROCESSABLE_CONTENT
                    ? attempt.form().field()
                    : "";
            String key =
                    refused.refusal() instanceof TextMissing ? attempt.form().missing() : reply.key();
            errors.add(field, key, reply.arguments().toArray());
            attempt.response().setStatus(reply.status().value());
            return show(attempt.reviewed(), attempt.typed(), errors, attempt.model());
        }
        Notice.of(attempt.redirect(), attempt.form().notice());
        return "redirect:" + attempt.reviewed().address();
    }

    private String show(Reviewed reviewed, Typed typed, FormErrors errors, Model model) {
        Actor actor = reviewed.actor();
        EstablishmentCard card = establishments.card(actor, reviewed.establishment());
        StepView step =
                sheet.step(actor, reviewed.establishment(), reviewed.step()).orElseThrow(FundEstablishments::notFound);
        ReviewActs acts = ReviewActs.on(step, body(step, card));
        model.addAttribute(
                "page",
                new StepReviewPage(
                        card,
                        step,
                        courses.course(actor, reviewed.establishment())
                                .map(CourseOverview.CourseView::steps)
                                .orElse(List.of()),
                        acts,
                        typed,
                        errors,
                        ReviewForm.unsent(typed, acts)));
        return "caisse/review";
    }

    /** Who decides in this fund, asked only where this person does not. */
    private ApprovingBody body(StepView step, EstablishmentCard card) {
        return step.mayApprove() || !ReviewActs.isDecidable(step.status())
                ? ApprovingBody.PORTFOLIO_OFFICERS
                : authority.of(card.fund());
    }

    private static UUID submission(Typed typed) {
        try {
            return UUID.fromString(typed.text("submission"));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private record Reviewed(Actor actor, EstablishmentId establishment, StepCode step) {

        Reviewed(Actor actor, String id, String code) {
            this(actor, FundEstablishments.id(id), FundEstablishments.step(code));
        }

        String address() {
            return "/caisse/etablissements/" + establishment.value() + "/etapes/" + step.value();
        }
    }

    private record Attempt(
            Reviewed reviewed,
            ReviewForm form,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {}
}
