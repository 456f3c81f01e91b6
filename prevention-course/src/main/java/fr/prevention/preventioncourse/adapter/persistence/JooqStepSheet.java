package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE_STEP;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.FUND_AUTHORITY;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.FUND_COMMENT;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.CourseRecord;
import fr.prevention.preventioncourse.api.CommentView;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.course.CourseAccess;
import fr.prevention.preventioncourse.domain.questionnaire.Completeness;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.domain.step.StepChanges;
import fr.prevention.preventioncourse.domain.step.StepState;
import fr.prevention.preventioncourse.spi.Questionnaires;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The whole step in one statement. */
@Repository
class JooqStepSheet implements StepSheet {

    private static final Field<List<CommentView>> COMMENTS = multiset(
                    select(FUND_COMMENT.ID, FUND_COMMENT.AUTHOR, FUND_COMMENT.WRITTEN_AT, FUND_COMMENT.TEXT)
                            .from(FUND_COMMENT)
                            .where(FUND_COMMENT.STEP_ID.eq(COURSE_STEP.ID))
                            .orderBy(FUND_COMMENT.WRITTEN_AT))
            .convertFrom(
                    rows -> rows.map(row -> new CommentView(row.value1(), row.value2(), row.value3(), row.value4())));

    private static final Field<List<TimelineEntry>> TIMELINE = multiset(
                    select(TIMELINE_ENTRY.KIND, TIMELINE_ENTRY.HAPPENED_AT, TIMELINE_ENTRY.ACTOR, TIMELINE_ENTRY.DETAIL)
                            .from(TIMELINE_ENTRY)
                            .where(TIMELINE_ENTRY.STEP_ID.eq(COURSE_STEP.ID))
                            .orderBy(TIMELINE_ENTRY.POSITION))
            .convertFrom(rows -> rows.map(row ->
                    new TimelineEntry(TimelineKind.valueOf(row.value1()), row.value2(), row.value3(), row.value4())));

    private final DSLContext dsl;
    private final Questionnaires questionnaires;

    JooqStepSheet(DSLContext dsl, Questionnaires questionnaires) {
        this.dsl = dsl;
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<StepView> step(Actor actor, EstablishmentId establishment, StepCode step) {
        CourseAccess access = new CourseAccess(actor);
        return dsl.select(
                        COURSE,
                        COURSE_STEP,
                        FUND_AUTHORITY.APPROVING_BODY,
                        StepRows.ANSWERS,
                        StepRows.FILES,
                        DocumentRows.OF_STEP,
                        COMMENTS,
                        TIMELINE)
                .from(COURSE)
                .join(COURSE_STEP)
                .on(COURSE_STEP.COURSE_ID.eq(COURSE.ID))
                .leftJoin(FUND_AUTHORITY)
                .on(FUND_AUTHORITY.FUND_CODE.eq(COURSE.FUND_CODE))
                .where(COURSE.ESTABLISHMENT_ID.eq(establishment.value()), COURSE_STEP.CODE.eq(step.value()))
                .fetchOptional()
                .filter(row -> access.mayRead(establishment, fund(row.value1())))
                .map(row -> {
                    StepState state = StepRows.state(row.value2(), row.value4(), row.value5());
                    boolean mayDecide = access.mayDecide(fund(row.value1()), JooqFundAuthorities.body(row.value3()));
                    return view(
                            row.value1(),
                            definition(row.value1(), step),
                            state,
                            new Children(row.value6(), row.value7(), row.value8()),
                            mayDecide);
                });
    }

    private StepDefinition definition(CourseRecord course, StepCode step) {
        return questionnaires
                .version(course.getQuestionnaireVersion())
                .step(step)
                .orElseThrow();
    }

    private static StepView view(
            CourseRecord course, StepDefinition definition, StepState state, Children children, boolean mayDecide) {
        Completeness completeness = state.content().judgedBy(definition);
        Signature changed = state.changed();
        boolean decidable = state.status() == StepStatus.COMPLETE || state.status() == StepStatus.APPROVED;
        return new StepView(
                new CourseId(course.getId()),
                new EstablishmentId(course.getEstablishmentId()),
                course.getName(),
                definition.code(),
                definition.number(),
                definition.title(),
                definition.method(),
                state.status(),
                state.modifiedSinceApproval(),
                state.version(),
                definition.views(Course.indicatorYears(course.getOpenedOn())),
                state.content().answers(),
                children.documents(),
                state.content().comment(),
                children.comments(),
                completeness.answered(),
                completeness.expected(),
                completeness.missingAnswers(),
                completeness.missingDocuments(),
                children.timeline(),
                new StepChanges(definition, state.reviewed(), state.content()).list(),
                changed == null ? null : changed.at(),
                changed == null ? null : changed.name(),
                decidable && mayDecide);
    }

    private static RegionalFundCode fund(CourseRecord course) {
        return new RegionalFundCode(course.getFundCode());
    }

    private record Children(
            Map<QuestionCode, List<DocumentView>> documents,
            List<CommentView> comments,
            List<TimelineEntry> timeline) {}
}
