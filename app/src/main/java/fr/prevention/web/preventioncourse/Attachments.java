package fr.prevention.web.preventioncourse;

import fr.prevention.platform.security.CurrentSession;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.QuestionView.AttachmentRule;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Frame;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The documents of one question, with what it takes to add, replace or remove one.
 *
 * @param reusable documents of the course that this question does not use yet
 * @param editable whether documents may be added
 * @param deposit makes the same deposit twice a single one
 */
public record Attachments(
        StepView step,
        QuestionView question,
        List<DocumentView> documents,
        List<DocumentView> reusable,
        Typed typed,
        FormErrors errors,
        boolean editable,
        UUID deposit) {

    static Attachments of(
            StepView step,
            QuestionView question,
            List<DocumentView> ofCourse,
            Typed typed,
            FormErrors errors,
            boolean editable) {
        List<DocumentView> here = step.documents().getOrDefault(question.code(), List.of());
        List<DocumentView> elsewhere = ofCourse.stream()
                .filter(document -> here.stream().noneMatch(own -> own.id().equals(document.id())))
                .toList();
        return new Attachments(step, question, here, elsewhere, typed, errors, editable, UUID.randomUUID());
    }

    public AttachmentRule rule() {
        return Objects.requireNonNull(question.attachment());
    }

    public String block() {
        return StepFields.attachments(question.code());
    }

    public String address() {
        return "/entreprise/parcours/" + step.code().value() + "/pieces/"
                + question.code().value();
    }

    public String place() {
        return "?etape=" + step.code().value() + "&question=" + question.code().value();
    }

    /** Whether the documents stay as they were approved. */
    public boolean kept() {
        return step.status() == StepStatus.APPROVED;
    }

    public boolean full() {
        return documents.size() >= rule().maximum();
    }

    /** The only fields that leave with a file chosen. */
    public String sent(Frame frame) {
        return String.join(
                ",",
                frame.csrf().getParameterName(),
                CurrentSession.FORM_ORIGIN,
                StepFields.deposit(question.code()),
                StepFields.file(question.code()),
                StepFields.reuse(question.code()),
                StepFields.answer(question.code()));
    }

    /** Whether the documents wait for a "yes". */
    public boolean onlyForYes() {
        return question.type() == QuestionType.YES_NO && documents.isEmpty();
    }

    public boolean shown() {
        return !onlyForYes() || typed.has(StepFields.answer(question.code()), StepForm.YES);
    }

    public boolean missing() {
        return step.missingDocuments().contains(question.code());
    }
}
