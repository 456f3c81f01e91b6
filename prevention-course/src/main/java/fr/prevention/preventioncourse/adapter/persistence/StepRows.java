package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE_STEP;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.DOCUMENT;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.DOCUMENT_USE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.STEP_ANSWER;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.CourseStepRecord;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.domain.step.CourseStepId;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.domain.step.StepContent;
import fr.prevention.preventioncourse.domain.step.StepState;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/** The rows a step is made of, for the aggregate and for the views. */
final class StepRows {

    /** The answers of the step at hand. */
    static final Field<Map<QuestionCode, AnswerValue>> ANSWERS = multiset(
                    select(STEP_ANSWER.QUESTION_CODE, STEP_ANSWER.VALUE)
                            .from(STEP_ANSWER)
                            .where(STEP_ANSWER.STEP_ID.eq(COURSE_STEP.ID)))
            .convertFrom(
                    rows -> rows.intoMap(row -> new QuestionCode(row.value1()), row -> AnswerJson.of(row.value2())));

    /** The documents of the step at hand, by question, in the order of their deposit. */
    static final Field<Map<QuestionCode, List<DepositedFile>>> FILES = multiset(
                    select(DOCUMENT_USE.QUESTION_CODE, DOCUMENT.ID, DOCUMENT.FILE_KEY, DOCUMENT.FILE_NAME)
                            .from(DOCUMENT_USE)
                            .join(DOCUMENT)
                            .on(DOCUMENT.ID.eq(DOCUMENT_USE.DOCUMENT_ID))
                            .where(DOCUMENT_USE.STEP_ID.eq(COURSE_STEP.ID))
                            .orderBy(DOCUMENT_USE.QUESTION_CODE, DOCUMENT_USE.POSITION))
            .convertFrom(rows -> rows.intoGroups(
                    row -> new QuestionCode(row.value1()),
                    row -> new DepositedFile(new DocumentId(row.value2()), row.value3(), row.value4())));

    private StepRows() {}

    static StepState state(
            CourseStepRecord row,
            Map<QuestionCode, AnswerValue> answers,
            Map<QuestionCode, List<DepositedFile>> files) {
        return new StepState(
                new CourseStepId(row.getId()),
                new CourseId(row.getCourseId()),
                new StepCode(row.getCode()),
                StepStatus.valueOf(row.getStatus()),
                row.getStatusSince(),
                row.getFundTold(),
                row.getRounds(),
                new StepContent(answers, row.getCompanyComment(), files),
                ContentJson.of(row.getReviewed()),
                row.getChangedAt() == null ? null : new Signature(row.getChangedBy(), row.getChangedAt()),
                new Signature(row.getTouchedBy(), row.getTouchedAt()),
                row.getFormVersion(),
                row.getVersion());
    }
}
