package fr.prevention.web.preventioncourse;

import static fr.prevention.web.preventioncourse.BiscuitFactory.E1;
import static fr.prevention.web.preventioncourse.BiscuitFactory.LEA;
import static fr.prevention.web.preventioncourse.BiscuitFactory.MARAIS;
import static fr.prevention.web.preventioncourse.BiscuitFactory.MONDAY;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The course of the biscuit factory: a step as one wants it, what was asked of it, and what it refuses. */
final class KnownStep implements StepSheet, StepAnswering, StepDocuments, DocumentCatalogue, CourseOverview {

    final List<Record> commands = new ArrayList<>();
    StepStatus status = StepStatus.IN_PROGRESS;
    long version = 7;
    boolean profileValidated = true;
    Map<QuestionCode, AnswerValue> answers = Map.of();
    Map<QuestionCode, AnswerProblem> problems = Map.of();
    List<DocumentView> documents = List.of();
    List<TimelineEntry> timeline = List.of();

    @Nullable
    PreventionCourseRefusal refusal;

    void reset() {
        commands.clear();
        status = StepStatus.IN_PROGRESS;
        version = 7;
        profileValidated = true;
        answers = Map.of();
        problems = Map.of();
        documents = List.of();
        timeline = List.of();
        refusal = null;
    }

    @Override
    public Optional<StepView> step(Actor actor, EstablishmentId establishment, StepCode step) {
        return establishment.equals(MARAIS) && step.equals(E1) ? Optional.of(view()) : Optional.empty();
    }

    @Override
    public void save(Actor actor, SaveStep command) {
        if (!problems.isEmpty()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.AnswersRejected(problems));
        }
        receive(command);
        answers = command.answers();
        version++;
    }

    @Override
    public Map<QuestionCode, AnswerProblem> problemsOf(Actor actor, SaveStep command) {
        return problems;
    }

    @Override
    public DocumentId attach(Actor actor, AttachDocument command) {
        receive(command);
        return new DocumentId(command.submission());
    }

    @Override
    public void reuse(Actor actor, ReuseDocument command) {
        receive(command);
    }

    @Override
    public void replace(Actor actor, ReplaceDocument command) {
        receive(command);
    }

    @Override
    public void remove(Actor actor, RemoveDocument command) {
        receive(command);
    }

    @Override
    public List<DocumentView> documents(Actor actor, EstablishmentId establishment) {
        return documents;
    }

    @Override
    public Optional<DocumentView> document(Actor actor, DocumentId document) {
        return documents.stream()
                .filter(known -> actor.equals(LEA) && known.id().equals(document))
                .findFirst();
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> fileKeys) {
        return Set.copyOf(fileKeys);
    }

    @Override
    public Optional<CourseView> course(Actor actor, EstablishmentId establishment) {
        @Nullable Instant validatedAt = profileValidated ? MONDAY : null;
        return Optional.of(new CourseView(
                new CourseId(BiscuitFactory.id("course")),
                MARAIS,
                new RegionalFundCode("CARSAT-HDF"),
                null,
                "",
                validatedAt,
                progressOf(establishment)));
    }

    @Override
    public List<StepSummary> progressOf(EstablishmentId establishment) {
        return List.of(new StepSummary(
                E1,
                1,
                "En quoi suis-je concerné ?",
                "Suis-je concerné ?",
                "Mobiliser",
                status,
                status == StepStatus.APPROVED,
                7,
                9,
                MONDAY,
                MONDAY,
                "Mesurer."));
    }

    private void receive(Record command) {
        if (refusal != null) {
            throw new PreventionCourseRefused(refusal);
        }
        commands.add(command);
    }

    private StepView view() {
        Map<QuestionCode, List<DocumentView>> byQuestion = documents.stream()
                .collect(Collectors.groupingBy(
                        document -> document.uses().getFirst().question()));
        return new StepView(
                new CourseId(BiscuitFactory.id("course")),
                MARAIS,
                "Biscuiterie du Marais",
                E1,
                1,
                "En quoi suis-je concerné par les TMS ?",
                "Mobiliser",
                status,
                false,
                version,
                BiscuitFactory.questions(),
                answers,
                byQuestion,
                "",
                List.of(),
                7,
                9,
                List.of(BiscuitFactory.LEADER),
                List.of(BiscuitFactory.FIGURES),
                timeline,
                List.of(),
                answers.isEmpty() ? null : MONDAY,
                answers.isEmpty() ? null : "Léa Roussel",
                false);
    }
}
