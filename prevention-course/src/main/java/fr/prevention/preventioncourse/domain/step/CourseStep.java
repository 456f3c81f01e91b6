package fr.prevention.preventioncourse.domain.step;

import static fr.prevention.preventioncourse.api.StepStatus.APPROVED;
import static fr.prevention.preventioncourse.api.StepStatus.COMPLETE;
import static fr.prevention.preventioncourse.api.StepStatus.TO_COMPLETE;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView.AttachmentRule;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.questionnaire.Question;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * One step of one course, from the first answer to the approval.
 *
 * <p>The establishment fills it in any order and as often as it likes. A save that leaves nothing missing makes it complete
 * and the fund is told, once, then once after each return. The fund approves it or returns it; a returned step is complete
 * again only when its content changed. An approved step may still be edited: it stays approved and is marked as modified
 * as long as it differs from what was approved.
 */
public final class CourseStep implements AggregateRoot<CourseStep, CourseStepId> {

    private final StepState loaded;
    private StepStatus status;
    private Signature statusSince;
    private boolean fundTold;
    private int rounds;
    private StepContent content;
    private @Nullable StepContent reviewed;
    private @Nullable Signature changed;
    private Signature touched;
    private long formVersion;

    private CourseStep(StepState state) {
        loaded = state;
        status = state.status();
        statusSince = new Signature(state.touched().name(), state.statusSince());
        fundTold = state.fundTold();
        rounds = state.rounds();
        content = state.content();
        reviewed = state.reviewed();
        changed = state.changed();
        touched = state.touched();
        formVersion = state.formVersion();
    }

    /** A step to do, in a course that opens. */
    public static CourseStep open(CourseId course, StepCode code, Signature by) {
        return new CourseStep(new StepState(
                CourseStepId.next(),
                course,
                code,
                StepStatus.TO_DO,
                by.at(),
                false,
                0,
                StepContent.EMPTY,
                null,
                null,
                by,
                0,
                0));
    }

    public static CourseStep reconstitute(StepState state) {
        return new CourseStep(state);
    }

    @Override
    public CourseStepId getId() {
        return loaded.id();
    }

    public StepCode code() {
        return loaded.code();
    }

    public int rounds() {
        return rounds;
    }

    public boolean uses(DocumentId document) {
        return content.uses(document);
    }

    public boolean uses(QuestionCode question, DocumentId document) {
        return content.uses(question, document);
    }

    public StepState state() {
        return new StepState(
                loaded.id(),
                loaded.course(),
                loaded.code(),
                status,
                statusSince.at(),
                fundTold,
                rounds,
                content,
                reviewed,
                changed,
                touched,
                formVersion,
                loaded.version());
    }

    /**
     * Replaces answers and comment, already judged acceptable. The same content again has no effect, whatever the version;
     * another content typed on a form that is no longer current is refused with {@code ChangedMeanwhile}.
     */
    public StepOutcome save(
            StepDefinition definition,
            Map<QuestionCode, AnswerValue> answers,
            String comment,
            long version,
            Signature by) {
        StepContent saved = content.with(answers, comment);
        boolean same = saved.equals(content);
        boolean stale = version < formVersion || version > loaded.version();
        if (!same && stale) {
            throw changedMeanwhile();
        }
        List<TimelineEntry> facts = new ArrayList<>();
        if (!same) {
            formVersion = loaded.version() + 1;
            facts.addAll(edit(saved, TimelineKind.SAVED, "", by));
        }
        return settle(definition, facts, by, true);
    }

    /**
     * Puts a document under a question that takes documents. The answer that asks for it may come later, in the form that
     * is still being typed: a document under a question that is not asked counts for nothing until it is.
     */
    public StepOutcome attach(StepDefinition definition, QuestionCode question, DepositedFile file, Signature by) {
        AttachmentRule rule =
                definition.question(question).map(Question::attachment).orElse(null);
        if (rule == null) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.NoAttachmentHere());
        }
        if (content.under(question).size() >= rule.maximum()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.TooManyDocuments(rule.maximum()));
        }
        StepContent with = content.with(question, file);
        return settle(definition, edit(with, TimelineKind.DOCUMENT_ADDED, file.fileName(), by), by, false);
    }

    /** Puts another file in place of a document, under every question that uses it. */
    public StepOutcome replace(StepDefinition definition, DocumentId document, DepositedFile newFile, Signature by) {
        refuseWhenApproved();
        StepContent with = content.withInPlace(document, newFile);
        return settle(definition, edit(with, TimelineKind.DOCUMENT_REPLACED, newFile.fileName(), by), by, false);
    }

    /** Takes a document away from a question. */
    public StepOutcome remove(StepDefinition definition, QuestionCode question, DocumentId document, Signature by) {
        refuseWhenApproved();
        String name = content.under(question).stream()
                .filter(file -> file.document().equals(document))
                .map(DepositedFile::fileName)
                .findFirst()
                .orElseThrow(() -> new PreventionCourseRefused(new PreventionCourseRefusal.UnknownDocument()));
        StepContent without = content.without(question, document);
        return settle(definition, edit(without, TimelineKind.DOCUMENT_REMOVED, name, by), by, false);
    }

    public boolean isApproved() {
        return status == APPROVED;
    }

    private void refuseWhenApproved() {
        if (isApproved()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.StepApproved());
        }
    }

    /** The fund agrees with the version it read; on an approved step there must be a change to acknowledge. */
    public StepOutcome approve(long version, String comment, Signature by) {
        if (status == APPROVED && content.equals(reviewed)) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.NotInThisStatus(status));
        }
        return decide(StepMove.APPROVE, version, new TimelineEntry(TimelineKind.APPROVED, by.at(), by.name(), comment));
    }

    /** The fund asks for a complement on the version it read. */
    public StepOutcome requestComplement(long version, String reason, Signature by) {
        TimelineKind kind = status == APPROVED ? TimelineKind.REOPENED : TimelineKind.RETURNED;
        StepOutcome outcome = decide(StepMove.RETURN, version, new TimelineEntry(kind, by.at(), by.name(), reason));
        fundTold = false;
        formVersion = loaded.version() + 1;
        return outcome;
    }

    private StepOutcome decide(StepMove move, long version, TimelineEntry fact) {
        StepStatus next = move.from(status)
                .orElseThrow(() -> new PreventionCourseRefused(new PreventionCourseRefusal.NotInThisStatus(status)));
        if (version != loaded.version()) {
            throw changedMeanwhile();
        }
        Signature by = new Signature(fact.actor(), fact.at());
        become(next, by);
        reviewed = content;
        touched = by;
        return new StepOutcome(List.of(fact), false);
    }

    private List<TimelineEntry> edit(StepContent edited, TimelineKind kind, String detail, Signature by) {
        boolean asApproved = status == APPROVED && content.equals(reviewed);
        content = edited;
        changed = by;
        touched = by;
        List<TimelineEntry> facts = new ArrayList<>();
        facts.add(new TimelineEntry(kind, by.at(), by.name(), detail));
        if (asApproved && !edited.equals(reviewed)) {
            facts.add(new TimelineEntry(TimelineKind.MODIFIED_AFTER_APPROVAL, by.at(), by.name(), ""));
        }
        return facts;
    }

    private StepOutcome settle(StepDefinition definition, List<TimelineEntry> facts, Signature by, boolean saved) {
        boolean full = content.judgedBy(definition).isComplete();
        boolean worked = status != TO_COMPLETE || !content.equals(reviewed);
        if (full && saved && worked && !content.isEmpty()) {
            move(StepMove.FINISH, TimelineKind.COMPLETED, facts, by);
        } else if (!full && status == COMPLETE) {
            move(StepMove.BREAK, TimelineKind.NO_LONGER_COMPLETE, facts, by);
        } else if (!content.isEmpty()) {
            StepMove.START.from(status).ifPresent(next -> become(next, by));
        }
        boolean tell = status == COMPLETE && !fundTold;
        if (tell) {
            fundTold = true;
            rounds++;
        }
        return facts.isEmpty() ? StepOutcome.NOTHING : new StepOutcome(List.copyOf(facts), tell);
    }

    private void move(StepMove move, TimelineKind fact, List<TimelineEntry> facts, Signature by) {
        move.from(status).ifPresent(next -> {
            become(next, by);
            touched = by;
            facts.add(new TimelineEntry(fact, by.at(), by.name(), ""));
        });
    }

    private void become(StepStatus next, Signature by) {
        if (next != status) {
            status = next;
            statusSince = by;
        }
    }

    private PreventionCourseRefused changedMeanwhile() {
        return new PreventionCourseRefused(new PreventionCourseRefusal.ChangedMeanwhile(touched.name(), touched.at()));
    }
}
