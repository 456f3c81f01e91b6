package fr.prevention.preventioncourse.application;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentSiretChanged;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.questionnaire.Questionnaire;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.spi.CourseSteps;
import fr.prevention.preventioncourse.spi.Courses;
import fr.prevention.preventioncourse.spi.Questionnaires;
import fr.prevention.preventioncourse.spi.StepHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CourseOpeningService implements CourseOpening {

    private static final String PORTAL = "";

    private final Courses courses;
    private final CourseSteps steps;
    private final StepHistory history;
    private final Questionnaires questionnaires;
    private final EstablishmentDirectory establishments;
    private final Clock clock;

    CourseOpeningService(
            Courses courses,
            CourseSteps steps,
            StepHistory history,
            Questionnaires questionnaires,
            EstablishmentDirectory establishments,
            Clock clock) {
        this.courses = courses;
        this.steps = steps;
        this.history = history;
        this.questionnaires = questionnaires;
        this.establishments = establishments;
        this.clock = clock;
    }

    @Override
    public void open(EstablishmentEnrolled enrolled) {
        courses.awaitTurn(enrolled.id());
        if (courses.of(enrolled.id()).isPresent()) {
            return;
        }
        Questionnaire questionnaire = questionnaires.current();
        Course course = Course.open(
                enrolled, questionnaire.version(), LocalDate.ofInstant(enrolled.occurredAt(), clock.getZone()));
        establishments
                .card(enrolled.id())
                .map(EstablishmentCard::profileValidatedAt)
                .ifPresent(course::achieveEnrolment);
        courses.open(course);
        openSteps(course, questionnaire, new Signature(PORTAL, enrolled.occurredAt()));
    }

    private void openSteps(Course course, Questionnaire questionnaire, Signature portal) {
        List<CourseStep> opened = questionnaire.steps().stream()
                .map(step -> CourseStep.open(course.getId(), step.code(), portal))
                .toList();
        steps.open(opened);
        TimelineEntry fact = new TimelineEntry(TimelineKind.OPENED, portal.at(), portal.name(), "");
        opened.forEach(step -> history.add(step.getId(), List.of(fact)));
    }

    @Override
    public void achieveEnrolment(ProfileValidated validated) {
        courses.awaitTurn(validated.id());
        courses.of(validated.id()).ifPresent(course -> {
            course.achieveEnrolment(validated.occurredAt());
            courses.update(course);
        });
    }

    @Override
    public void followSiret(EstablishmentSiretChanged changed) {
        courses.awaitTurn(changed.establishment());
        courses.of(changed.establishment())
                .ifPresent(course -> establishments
                        .card(changed.establishment())
                        .map(card -> card.siret().value())
                        .filter(siret -> !siret.equals(course.subject().siret()))
                        .ifPresent(siret -> {
                            course.followSiret(siret);
                            courses.update(course);
                        }));
    }
}
