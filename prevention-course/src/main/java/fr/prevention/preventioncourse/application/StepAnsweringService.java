package fr.prevention.preventioncourse.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.StepOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StepAnsweringService implements StepAnswering {

    private final StepDesk desk;
    private final Clock clock;

    StepAnsweringService(StepDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void save(Actor actor, SaveStep command) {
        Course course = desk.courseToEdit(actor, command.establishment(), PreventionCourseRefusal.UnknownStep::new);
        StepDefinition definition = desk.definition(course, command.step());
        Map<QuestionCode, AnswerValue> answers = new TreeMap<>(command.answers());
        answers.values().removeIf(AnswerValue::isEmpty);
        refuseUnfit(course, definition, answers, command.companyComment());
        CourseStep step = desk.held(course, command.step());
        StepOutcome outcome =
                step.save(definition, answers, command.companyComment(), command.version(), desk.signature(actor));
        desk.keep(course, step, outcome);
    }

    private void refuseUnfit(
            Course course, StepDefinition definition, Map<QuestionCode, AnswerValue> answers, String comment) {
        Map<QuestionCode, AnswerProblem> problems =
                definition.problems(answers, LocalDate.now(clock), course.indicatorYears());
        if (!problems.isEmpty()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.AnswersRejected(problems));
        }
        if (comment.length() > SaveStep.COMMENT_LENGTH) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.CommentTooLong(SaveStep.COMMENT_LENGTH));
        }
    }
}
