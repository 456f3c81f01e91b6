package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.FUND_COMMENT;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.TIMELINE_ENTRY;

import com.fasterxml.uuid.Generators;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.TimelineEntryRecord;
import fr.prevention.preventioncourse.api.CommentView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.domain.step.CourseStepId;
import fr.prevention.preventioncourse.spi.StepHistory;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The submission of an act is the key of its row: two of the same cannot both be kept. */
@Repository
class JooqStepHistory implements StepHistory {

    private final DSLContext dsl;

    JooqStepHistory(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean holds(UUID submission) {
        return dsl.fetchExists(TIMELINE_ENTRY, TIMELINE_ENTRY.ID.eq(submission));
    }

    @Override
    public void add(CourseStepId step, List<TimelineEntry> facts) {
        add(step, Generators.timeBasedEpochRandomGenerator().generate(), facts);
    }

    @Override
    public void add(CourseStepId step, UUID submission, List<TimelineEntry> facts) {
        UUID id = submission;
        for (TimelineEntry fact : facts) {
            TimelineEntryRecord row = dsl.newRecord(TIMELINE_ENTRY);
            row.setId(id);
            row.setStepId(step.value());
            row.setKind(fact.kind().name());
            row.setHappenedAt(fact.at());
            row.setActor(fact.actor());
            row.setDetail(fact.detail());
            row.insert();
            id = Generators.timeBasedEpochRandomGenerator().generate();
        }
    }

    @Override
    public void addComment(CourseStepId step, CommentView comment) {
        dsl.insertInto(FUND_COMMENT)
                .set(FUND_COMMENT.ID, comment.id())
                .set(FUND_COMMENT.STEP_ID, step.value())
                .set(FUND_COMMENT.AUTHOR, comment.author())
                .set(FUND_COMMENT.WRITTEN_AT, comment.at())
                .set(FUND_COMMENT.TEXT, comment.text())
                .execute();
    }
}
