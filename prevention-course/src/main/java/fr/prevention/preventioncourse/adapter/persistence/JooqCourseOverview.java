package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE_STEP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.CourseRecord;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.domain.course.CourseAccess;
import fr.prevention.preventioncourse.domain.questionnaire.Completeness;
import fr.prevention.preventioncourse.domain.questionnaire.Questionnaire;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.domain.step.StepState;
import fr.prevention.preventioncourse.spi.Questionnaires;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The course and its steps in one statement. */
@Repository
class JooqCourseOverview implements CourseOverview {

    private static final Field<List<StepState>> STEPS = multiset(select(COURSE_STEP, StepRows.ANSWERS, StepRows.FILES)
                    .from(COURSE_STEP)
                    .where(COURSE_STEP.COURSE_ID.eq(COURSE.ID))
                    .orderBy(COURSE_STEP.CODE))
            .convertFrom(rows -> rows.map(row -> StepRows.state(row.value1(), row.value2(), row.value3())));

    private final DSLContext dsl;
    private final Questionnaires questionnaires;

    JooqCourseOverview(DSLContext dsl, Questionnaires questionnaires) {
        this.dsl = dsl;
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<CourseView> course(Actor actor, EstablishmentId establishment) {
        CourseAccess access = new CourseAccess(actor);
        return of(establishment).filter(course -> access.mayRead(establishment, course.fund()));
    }

    @Override
    public List<StepSummary> progressOf(EstablishmentId establishment) {
        return of(establishment).map(CourseView::steps).orElse(List.of());
    }

    private Optional<CourseView> of(EstablishmentId establishment) {
        return dsl.select(COURSE, STEPS)
                .from(COURSE)
                .where(COURSE.ESTABLISHMENT_ID.eq(establishment.value()))
                .fetchOptional(row -> view(row.value1(), row.value2()));
    }

    private CourseView view(CourseRecord course, List<StepState> steps) {
        Questionnaire questionnaire = questionnaires.version(course.getQuestionnaireVersion());
        return new CourseView(
                new CourseId(course.getId()),
                new EstablishmentId(course.getEstablishmentId()),
                new RegionalFundCode(course.getFundCode()),
                course.getOfficerId() == null ? null : new AccountId(course.getOfficerId()),
                course.getOfficerName(),
                course.getEnrolledValidatedAt(),
                steps.stream()
                        .map(step -> summary(questionnaire.step(step.code()).orElseThrow(), step))
                        .toList());
    }

    private static StepSummary summary(StepDefinition definition, StepState state) {
        Completeness completeness = state.content().judgedBy(definition);
        Signature changed = state.changed();
        return new StepSummary(
                definition.code(),
                definition.number(),
                definition.title(),
                definition.shortTitle(),
                definition.method(),
                state.status(),
                state.modifiedSinceApproval(),
                completeness.answered(),
                completeness.expected(),
                changed == null ? null : changed.at(),
                state.statusSince(),
                definition.intro());
    }
}
