package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE_STEP;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.DOCUMENT_USE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.STEP_ANSWER;

import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.CourseStepRecord;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.DocumentUseRecord;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.StepAnswerRecord;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.domain.step.StepState;
import fr.prevention.preventioncourse.spi.CourseSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Rows are locked by a statement of their own and read by the next one: read in the locking statement, the children would
 * be those of before the wait.
 */
@Repository
class JooqCourseSteps implements CourseSteps {

    private final DSLContext dsl;

    JooqCourseSteps(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void open(List<CourseStep> steps) {
        dsl.batchInsert(steps.stream().map(CourseStep::state).map(this::row).toList())
                .execute();
    }

    @Override
    public Optional<CourseStep> held(CourseId course, StepCode code) {
        return held(COURSE_STEP.COURSE_ID.eq(course.value()).and(COURSE_STEP.CODE.eq(code.value()))).stream()
                .findFirst();
    }

    @Override
    public List<CourseStep> allHeld(CourseId course) {
        return held(COURSE_STEP.COURSE_ID.eq(course.value()));
    }

    @Override
    public void update(CourseStep step) {
        StepState state = step.state();
        CourseStepRecord row = row(state);
        row.setVersion(state.version() + 1);
        int updated = dsl.update(COURSE_STEP)
                .set(row)
                .where(COURSE_STEP.ID.eq(row.getId()), COURSE_STEP.VERSION.eq(state.version()))
                .execute();
        if (updated == 0) {
            Signature touched = state.touched();
            throw new PreventionCourseRefused(
                    new PreventionCourseRefusal.ChangedMeanwhile(touched.name(), touched.at()));
        }
        replaceAnswers(state);
        replaceUses(state);
    }

    private List<CourseStep> held(Condition wanted) {
        List<UUID> locked = dsl.select(COURSE_STEP.ID)
                .from(COURSE_STEP)
                .where(wanted)
                .orderBy(COURSE_STEP.CODE)
                .forUpdate()
                .fetch(COURSE_STEP.ID);
        return dsl.select(COURSE_STEP, StepRows.ANSWERS, StepRows.FILES)
                .from(COURSE_STEP)
                .where(COURSE_STEP.ID.in(locked))
                .orderBy(COURSE_STEP.CODE)
                .fetch(row -> CourseStep.reconstitute(StepRows.state(row.value1(), row.value2(), row.value3())));
    }

    private void replaceAnswers(StepState state) {
        dsl.deleteFrom(STEP_ANSWER)
                .where(STEP_ANSWER.STEP_ID.eq(state.id().value()))
                .execute();
        List<StepAnswerRecord> rows = new ArrayList<>();
        state.content()
                .answers()
                .forEach((question, answer) -> rows.add(
                        new StepAnswerRecord(state.id().value(), question.value(), AnswerJson.column(answer))));
        if (!rows.isEmpty()) {
            dsl.insertInto(STEP_ANSWER)
                    .columns(STEP_ANSWER.fields())
                    .valuesOfRecords(rows)
                    .execute();
        }
    }

    private void replaceUses(StepState state) {
        dsl.deleteFrom(DOCUMENT_USE)
                .where(DOCUMENT_USE.STEP_ID.eq(state.id().value()))
                .execute();
        List<DocumentUseRecord> rows = new ArrayList<>();
        state.content().documents().forEach((question, files) -> {
            int position = 0;
            for (DepositedFile file : files) {
                rows.add(new DocumentUseRecord(
                        state.id().value(), question.value(), file.document().value(), position++));
            }
        });
        if (!rows.isEmpty()) {
            dsl.insertInto(DOCUMENT_USE)
                    .columns(DOCUMENT_USE.fields())
                    .valuesOfRecords(rows)
                    .execute();
        }
    }

    private CourseStepRecord row(StepState state) {
        CourseStepRecord row = dsl.newRecord(COURSE_STEP);
        Signature changed = state.changed();
        row.setId(state.id().value());
        row.setCourseId(state.course().value());
        row.setCode(state.code().value());
        row.setStatus(state.status().name());
        row.setStatusSince(state.statusSince());
        row.setModifiedSinceApproval(state.modifiedSinceApproval());
        row.setFundTold(state.fundTold());
        row.setRounds(state.rounds());
        row.setCompanyComment(state.content().comment());
        row.setReviewed(ContentJson.column(state.reviewed()));
        row.setChangedAt(changed == null ? null : changed.at());
        row.setChangedBy(changed == null ? null : changed.name());
        row.setTouchedAt(state.touched().at());
        row.setTouchedBy(state.touched().name());
        row.setFormVersion(state.formVersion());
        row.setVersion(state.version());
        return row;
    }
}
