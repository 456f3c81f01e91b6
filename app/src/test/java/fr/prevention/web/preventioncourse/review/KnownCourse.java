package fr.prevention.web.preventioncourse.review;

import static fr.prevention.web.preventioncourse.review.FundPeople.CLAIRE;
import static fr.prevention.web.preventioncourse.review.KnownEstablishments.MARAIS;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.Change;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.ReviewAuthority;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The course of the biscuit factory: a step in the state one wants, and what was done to it. */
final class KnownCourse implements StepSheet, CourseOverview, StepReview, ReviewAuthority {

    static final StepCode E2 = new StepCode("E2");

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:55:00Z");
    private static final QuestionCode TRAINED = new QuestionCode("Q08");
    private static final QuestionCode DAY = new QuestionCode("Q09");
    private static final QuestionCode HIDDEN = new QuestionCode("Q10");

    final List<Record> commands = new ArrayList<>();
    StepStatus status = StepStatus.COMPLETE;
    boolean modified;
    boolean mayApprove = true;
    ApprovingBody body = ApprovingBody.PORTFOLIO_OFFICERS;

    @Nullable
    PreventionCourseRefusal refusal;

    void reset() {
        commands.clear();
        status = StepStatus.COMPLETE;
        modified = false;
        mayApprove = true;
        body = ApprovingBody.PORTFOLIO_OFFICERS;
        refusal = null;
    }

    @Override
    public Optional<StepView> step(Actor actor, EstablishmentId establishment, StepCode step) {
        return Optional.of(view()).filter(view -> view.establishment().equals(establishment) && step.equals(E2));
    }

    @Override
    public List<StepSummary> progressOf(EstablishmentId establishment) {
        return course(CLAIRE, establishment).orElseThrow().steps();
    }

    @Override
    public Optional<CourseView> course(Actor actor, EstablishmentId establishment) {
        return Optional.of(new CourseView(
                        new CourseId(FundPeople.id("course")),
                        MARAIS,
                        new RegionalFundCode("CARSAT-HDF"),
                        CLAIRE.account(),
                        CLAIRE.displayName(),
                        MONDAY,
                        List.of(new StepSummary(
                                E2,
                                2,
                                "Où et par quoi commencer ?",
                                "",
                                "",
                                status,
                                modified,
                                3,
                                3,
                                MONDAY,
                                MONDAY,
                                ""))))
                .filter(course -> course.establishment().equals(establishment));
    }

    @Override
    public void comment(Actor actor, CommentStep command) {
        receive(command);
    }

    @Override
    public void approve(Actor actor, ApproveStep command) {
        receive(command);
    }

    @Override
    public void requestComplement(Actor actor, RequestComplement command) {
        receive(command);
    }

    @Override
    public ApprovingBody of(RegionalFundCode fund) {
        return body;
    }

    @Override
    public void decide(Actor actor, RegionalFundCode fund, ApprovingBody decided) {
        body = decided;
    }

    private void receive(Record command) {
        if (refusal != null) {
            throw new PreventionCourseRefused(refusal);
        }
        commands.add(command);
    }

    private StepView view() {
        return new StepView(
                new CourseId(FundPeople.id("course")),
                MARAIS,
                "Biscuiterie du Marais",
                E2,
                2,
                "Où et par quoi commencer ?",
                "Investiguer",
                status,
                modified,
                7,
                List.of(
                        question(
                                TRAINED,
                                8,
                                "Disposez-vous d'une personne ressource ?",
                                QuestionType.SINGLE_CHOICE,
                                null),
                        question(DAY, 9, "Date de fin de la formation", QuestionType.DATE, null),
                        question(HIDDEN, 10, "Pourquoi pas ?", QuestionType.TEXT, "NON")),
                Map.of(
                        TRAINED, new AnswerValue.Choice("FORMEE"),
                        DAY, new AnswerValue.Day(LocalDate.of(2026, 10, 1))),
                Map.of(),
                "Nous avons <b>associé</b> le CSE.",
                List.of(),
                3,
                3,
                List.of(),
                List.of(),
                List.of(new TimelineEntry(TimelineKind.COMPLETED, MONDAY, "Biscuiterie du Marais", "")),
                List.of(new Change(
                        TRAINED,
                        "Disposez-vous d'une personne ressource ?",
                        new AnswerValue.Choice("NON"),
                        new AnswerValue.Choice("FORMEE"),
                        List.of("attestation.pdf"),
                        List.of())),
                MONDAY,
                "Biscuiterie du Marais",
                mayApprove);
    }

    private static QuestionView question(
            QuestionCode code, int number, String label, QuestionType type, @Nullable String onlyFor) {
        return new QuestionView(
                code,
                number,
                label,
                "",
                type,
                true,
                List.of(new QuestionView.Option("FORMEE", "Oui, formée"), new QuestionView.Option("NON", "Non")),
                onlyFor == null ? null : new QuestionView.Condition(TRAINED, Set.of(onlyFor)),
                null,
                null,
                null,
                0,
                200,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
