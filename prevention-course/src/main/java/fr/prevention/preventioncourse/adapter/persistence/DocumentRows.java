package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE_STEP;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.DOCUMENT;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.DOCUMENT_USE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.preventioncourse.adapter.persistence.generated.tables.CourseStep;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.DocumentUse;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.DocumentRecord;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.DocumentView.Use;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/** The rows a document is shown from. */
final class DocumentRows {

    private static final DocumentUse EVERY_USE = DOCUMENT_USE.as("every_use");
    private static final CourseStep USING_STEP = COURSE_STEP.as("using_step");

    /** Where the document at hand is used, and whether that keeps it as it is. */
    static final Field<List<Use>> USES = multiset(select(USING_STEP.CODE, EVERY_USE.QUESTION_CODE, USING_STEP.STATUS)
                    .from(EVERY_USE)
                    .join(USING_STEP)
                    .on(USING_STEP.ID.eq(EVERY_USE.STEP_ID))
                    .where(EVERY_USE.DOCUMENT_ID.eq(DOCUMENT.ID))
                    .orderBy(USING_STEP.CODE, EVERY_USE.QUESTION_CODE))
            .convertFrom(rows -> rows.map(row -> new Use(
                    new StepCode(row.value1()),
                    new QuestionCode(row.value2()),
                    StepStatus.valueOf(row.value3()) == StepStatus.APPROVED)));

    /** The documents of the step at hand, by question, in the order of their deposit. */
    static final Field<Map<QuestionCode, List<DocumentView>>> OF_STEP = multiset(
                    select(DOCUMENT_USE.QUESTION_CODE, DOCUMENT, USES)
                            .from(DOCUMENT_USE)
                            .join(DOCUMENT)
                            .on(DOCUMENT.ID.eq(DOCUMENT_USE.DOCUMENT_ID))
                            .where(DOCUMENT_USE.STEP_ID.eq(COURSE_STEP.ID))
                            .orderBy(DOCUMENT_USE.QUESTION_CODE, DOCUMENT_USE.POSITION))
            .convertFrom(rows ->
                    rows.intoGroups(row -> new QuestionCode(row.value1()), row -> view(row.value2(), row.value3())));

    private DocumentRows() {}

    static DocumentView view(DocumentRecord row, List<Use> uses) {
        return new DocumentView(
                new DocumentId(row.getId()),
                row.getFileName(),
                row.getSize(),
                row.getMediaType(),
                row.getSha256(),
                row.getFileKey(),
                row.getUploadedAt(),
                row.getUploadedBy(),
                uses);
    }
}
