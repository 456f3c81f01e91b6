package fr.prevention.preventioncourse.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.domain.course.Course;
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
        Course course = courseOf(actor, command);
        Map<QuestionCode, AnswerProblem> problems = problems(course, command);
        if (!problems.isEmpty()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.AnswersRejected(problems));
        }
        if (command.companyComment().length() > SaveStep.COMMENT_LENGTH) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.CommentTooLong(SaveStep.COMMENT_LENGTH));
        }
        CourseStep step = desk.held(course, command.step());
        StepOutcome outcome = step.save(
                desk.definition(course, command.step()),
                given(command),
                command.companyComment(),
                command.version(),
                desk.signature(actor));
        desk.keep(course, step, outcome);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<QuestionCode, AnswerProblem> problemsOf(Actor actor, SaveStep command) {
        return problems(courseOf(actor, command), command);
    }

    private Course courseOf(Actor actor, SaveStep command) {
        return desk.courseToEdit(actor, command.establishment(), PreventionCourseRefusal.UnknownStep::new);
    }

    private Map<QuestionCode, AnswerProblem> problems(Course course, SaveStep command) {
        return desk.definition(course, command.step())
                .problems(given(command), LocalDate.now(clock), course.indicatorYears());
    }

    private static Map<QuestionCode, AnswerValue> given(SaveStep command) {
        Map<QuestionCode, AnswerValue> answers = new TreeMap<>(command.answers());
        answers.values().removeIf(AnswerValue::isEmpty);
        return answers;
    }
}
