package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.DOCUMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.DocumentRecord;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.spi.CourseDocuments;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqCourseDocuments implements CourseDocuments {

    private final DSLContext dsl;

    JooqCourseDocuments(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<DocumentId> ofSubmission(CourseId course, UUID submission) {
        return dsl.fetchOptional(
                        DOCUMENT, DOCUMENT.SUBMISSION.eq(submission).and(DOCUMENT.COURSE_ID.eq(course.value())))
                .map(DocumentRecord::getId)
                .map(DocumentId::new);
    }

    @Override
    public Optional<DepositedFile> find(CourseId course, DocumentId document) {
        return dsl.fetchOptional(DOCUMENT, DOCUMENT.ID.eq(document.value()).and(DOCUMENT.COURSE_ID.eq(course.value())))
                .map(row -> new DepositedFile(document, row.getFileKey(), row.getFileName()));
    }

    /** The row of the course is locked by a statement of its own: what is weighed next is what is there after the wait. */
    @Override
    public long heldWeight(CourseId course, @Nullable DocumentId leaving) {
        dsl.select(COURSE.ID)
                .from(COURSE)
                .where(COURSE.ID.eq(course.value()))
                .forNoKeyUpdate()
                .fetch();
        return dsl.select(coalesce(sum(DOCUMENT.SIZE), BigDecimal.ZERO))
                .from(DOCUMENT)
                .where(DOCUMENT.COURSE_ID.eq(course.value()))
                .and(leaving == null ? noCondition() : DOCUMENT.ID.ne(leaving.value()))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    @Override
    public void add(CourseId course, DocumentId document, UUID submission, ReceivedFile file, Signature by) {
        DocumentRecord row = dsl.newRecord(DOCUMENT);
        row.setId(document.value());
        row.setCourseId(course.value());
        row.setSubmission(submission);
        fill(row, file, by);
        row.insert();
    }

    @Override
    public void replaceFile(DocumentId document, ReceivedFile file, Signature by) {
        DocumentRecord row = dsl.newRecord(DOCUMENT);
        fill(row, file, by);
        dsl.update(DOCUMENT).set(row).where(DOCUMENT.ID.eq(document.value())).execute();
    }

    @Override
    public void remove(DocumentId document) {
        dsl.deleteFrom(DOCUMENT).where(DOCUMENT.ID.eq(document.value())).execute();
    }

    private static void fill(DocumentRecord row, ReceivedFile file, Signature by) {
        row.setFileKey(file.fileKey());
        row.setFileName(file.fileName());
        row.setMediaType(file.mediaType());
        row.setSize(file.size());
        row.setSha256(file.sha256());
        row.setUploadedAt(by.at());
        row.setUploadedBy(by.name());
    }
}
