package fr.prevention.preventioncourse.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownDocument;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownStep;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.course.DocumentQuota;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.domain.step.StepOutcome;
import fr.prevention.preventioncourse.spi.CourseDocuments;
import fr.prevention.preventioncourse.spi.StepHistory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StepDocumentsService implements StepDocuments {

    private final StepDesk desk;
    private final CourseDocuments documents;
    private final StepHistory history;
    private final DocumentQuota quota;

    StepDocumentsService(StepDesk desk, CourseDocuments documents, StepHistory history, DocumentQuota quota) {
        this.desk = desk;
        this.documents = documents;
        this.history = history;
        this.quota = quota;
    }

    @Override
    public DocumentId attach(Actor actor, AttachDocument command) {
        Course course = desk.courseToEdit(actor, command.establishment(), UnknownStep::new);
        CourseStep step = desk.held(course, command.step());
        Optional<DocumentId> repeated = documents.ofSubmission(course.getId(), command.submission());
        if (repeated.isPresent()) {
            return repeated.get();
        }
        DocumentId document = DocumentId.next();
        Signature by = desk.signature(actor);
        StepOutcome outcome = step.attach(
                desk.definition(course, step.code()), command.question(), deposited(document, command.file()), by);
        quota.refuseBeyond(
                documents.heldWeight(course.getId(), null), command.file().size());
        documents.add(course.getId(), document, command.submission(), command.file(), by);
        desk.keep(course, step, outcome);
        return document;
    }

    @Override
    public void reuse(Actor actor, ReuseDocument command) {
        Course course = desk.courseToEdit(actor, command.establishment(), UnknownStep::new);
        CourseStep step = of(desk.allHeld(course), command.step());
        DepositedFile file =
                documents.find(course.getId(), command.document()).orElseThrow(StepDocumentsService::unknownDocument);
        if (!step.uses(command.question(), command.document())) {
            StepOutcome outcome =
                    step.attach(desk.definition(course, step.code()), command.question(), file, desk.signature(actor));
            desk.keep(course, step, outcome);
        }
    }

    @Override
    public void replace(Actor actor, ReplaceDocument command) {
        Course course = desk.courseToEdit(actor, command.establishment(), UnknownDocument::new);
        List<CourseStep> users = using(desk.allHeld(course), command.document());
        if (users.isEmpty()) {
            throw unknownDocument();
        }
        if (history.holds(command.submission())) {
            return;
        }
        List<CourseStep> open =
                users.stream().filter(step -> !step.isApproved()).toList();
        if (open.isEmpty()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.StepApproved());
        }
        boolean kept = open.size() < users.size();
        quota.refuseBeyond(
                documents.heldWeight(course.getId(), kept ? null : command.document()),
                command.file().size());
        Signature by = desk.signature(actor);
        DepositedFile newFile = deposited(inPlaceOf(course, command, kept, by), command.file());
        for (CourseStep step : open) {
            StepOutcome outcome = step.replace(desk.definition(course, step.code()), command.document(), newFile, by);
            if (step.equals(open.getFirst())) {
                desk.keep(step, command.submission(), outcome);
            } else {
                desk.keep(course, step, outcome);
            }
        }
    }

    /** The document that holds the new file: the same one, or one of its own where an approved step keeps the old file. */
    private DocumentId inPlaceOf(Course course, ReplaceDocument command, boolean kept, Signature by) {
        if (kept) {
            DocumentId own = DocumentId.next();
            documents.add(course.getId(), own, command.submission(), command.file(), by);
            return own;
        }
        documents.replaceFile(command.document(), command.file(), by);
        return command.document();
    }

    @Override
    public void remove(Actor actor, RemoveDocument command) {
        Course course = desk.courseToEdit(actor, command.establishment(), UnknownStep::new);
        List<CourseStep> all = desk.allHeld(course);
        CourseStep step = of(all, command.step());
        UUID firstRemoval = firstRemoval(step, command);
        boolean removedBefore = history.holds(firstRemoval);
        if (!step.uses(command.question(), command.document())) {
            if (removedBefore) {
                return;
            }
            throw unknownDocument();
        }
        StepOutcome outcome = step.remove(
                desk.definition(course, step.code()), command.question(), command.document(), desk.signature(actor));
        if (removedBefore) {
            desk.keep(course, step, outcome);
        } else {
            desk.keep(step, firstRemoval, outcome);
        }
        if (using(all, command.document()).isEmpty()) {
            documents.remove(command.document());
        }
    }

    /** A removal carries no submission: the first one from a place is known by that place, so that repeating it is quiet. */
    private static UUID firstRemoval(CourseStep step, RemoveDocument command) {
        String place = step.getId().value() + "/" + command.question().value() + "/"
                + command.document().value();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    private static CourseStep of(List<CourseStep> steps, StepCode code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new PreventionCourseRefused(new PreventionCourseRefusal.UnknownStep()));
    }

    private static List<CourseStep> using(List<CourseStep> steps, DocumentId document) {
        return steps.stream().filter(step -> step.uses(document)).toList();
    }

    private static DepositedFile deposited(DocumentId document, ReceivedFile file) {
        return new DepositedFile(document, file.fileKey(), file.fileName());
    }

    private static PreventionCourseRefused unknownDocument() {
        return new PreventionCourseRefused(new PreventionCourseRefusal.UnknownDocument());
    }
}
