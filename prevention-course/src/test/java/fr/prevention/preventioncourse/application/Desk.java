package fr.prevention.preventioncourse.application;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.KnownAccounts;
import fr.prevention.preventioncourse.KnownEstablishments;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.TickingClock;
import fr.prevention.preventioncourse.Walking;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments.AttachDocument;
import fr.prevention.preventioncourse.domain.course.DocumentQuota;
import fr.prevention.preventioncourse.domain.step.StepState;
import fr.prevention.preventioncourse.spi.InMemoryCourseDocuments;
import fr.prevention.preventioncourse.spi.InMemoryCourseSteps;
import fr.prevention.preventioncourse.spi.InMemoryCourses;
import fr.prevention.preventioncourse.spi.InMemoryFundAuthorities;
import fr.prevention.preventioncourse.spi.InMemoryStepHistory;
import fr.prevention.preventioncourse.spi.OneQuestionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** The use cases of the context on memory, for one test. */
final class Desk {

    static final long QUOTA = 1_000_000;

    final List<Object> events = new ArrayList<>();
    final InMemoryStepHistory history = new InMemoryStepHistory();
    final InMemoryFundAuthorities authorities = new InMemoryFundAuthorities();
    final InMemoryCourses courses = new InMemoryCourses();
    final InMemoryCourseSteps steps = new InMemoryCourseSteps();
    final KnownEstablishments establishments = new KnownEstablishments();
    final KnownAccounts accounts = new KnownAccounts();
    final CourseOpeningService opening;
    final StepAnsweringService answering;
    final StepDocumentsService documents;
    final StepReviewService review;
    final FundOrganisationService organisation;

    Desk() {
        TickingClock clock = new TickingClock();
        OneQuestionnaire questionnaires = new OneQuestionnaire();
        StepAnnouncements announcements = new StepAnnouncements(events::add);
        StepDesk desk = new StepDesk(courses, steps, history, questionnaires, establishments, announcements, clock);
        opening = new CourseOpeningService(courses, steps, history, questionnaires, establishments, clock);
        answering = new StepAnsweringService(desk, clock);
        documents = new StepDocumentsService(desk, new InMemoryCourseDocuments(), history, new DocumentQuota(QUOTA));
        review = new StepReviewService(desk, history, authorities, announcements);
        organisation = new FundOrganisationService(courses, authorities, accounts, announcements, clock);
    }

    /** A course of Carsat Hauts-de-France whose profile is validated. */
    EstablishmentId openCourse() {
        EstablishmentEnrolled enrolled = enrolled();
        establishments.know(enrolled, Walking.MONDAY_MORNING);
        return enrolled.id();
    }

    /** A course of Carsat Hauts-de-France whose profile is still a draft. */
    EstablishmentId openCourseOfDraftProfile() {
        EstablishmentEnrolled enrolled = enrolled();
        establishments.know(enrolled, null);
        return enrolled.id();
    }

    void save(EstablishmentId id, StepCode step, Map<QuestionCode, AnswerValue> answers) {
        answering.save(
                People.biscuiterieDuMarais(id),
                new SaveStep(id, step, state(id, step).version(), answers, ""));
    }

    DocumentId attach(EstablishmentId id, StepCode step, String question, String name) {
        return documents.attach(
                People.biscuiterieDuMarais(id),
                new AttachDocument(UUID.randomUUID(), id, step, new QuestionCode(question), Filling.file(name)));
    }

    StepState state(EstablishmentId id, StepCode step) {
        return steps.held(courses.of(id).orElseThrow().getId(), step)
                .orElseThrow()
                .state();
    }

    <T> List<T> told(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static @Nullable PreventionCourseRefusal refusalOf(Runnable act) {
        return Assertions.catchThrowableOfType(PreventionCourseRefused.class, act::run)
                .refusal();
    }

    private EstablishmentEnrolled enrolled() {
        EstablishmentEnrolled enrolled = Walking.biscuiterie(EstablishmentId.next(), "CARSAT-HDF");
        opening.open(enrolled);
        return enrolled;
    }
}
