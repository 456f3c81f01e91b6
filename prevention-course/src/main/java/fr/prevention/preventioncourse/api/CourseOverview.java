package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The course of an establishment at a glance: its steps, their state and progress. */
public interface CourseOverview {

    /** Empty when there is no course or it is not this actor's to read. */
    Optional<CourseView> course(Actor actor, EstablishmentId establishment);

    /** The steps of a course, for what the portal itself writes to those who may know; empty when there is no course. */
    List<StepSummary> progressOf(EstablishmentId establishment);

    /**
     * A course.
     *
     * @param officer the prevention officer in charge, null when none is assigned yet
     * @param officerName "" when none is assigned yet
     * @param enrolledValidatedAt when the profile was first validated (pre-step E0), null before
     */
    record CourseView(
            CourseId id,
            EstablishmentId establishment,
            RegionalFundCode fund,
            @Nullable AccountId officer,
            String officerName,
            @Nullable Instant enrolledValidatedAt,
            List<StepSummary> steps) {}

    /**
     * One step of the task list.
     *
     * @param method the word of the method: Mobiliser, Investiguer, Transformer, Évaluer
     * @param answered how many of the {@code expected} answers and documents are there
     * @param changedAt last time the establishment changed answers, comment or documents
     * @param statusSince since when the step has its status
     * @param intro one sentence telling what the step is about
     */
    record StepSummary(
            StepCode code,
            int number,
            String title,
            String shortTitle,
            String method,
            StepStatus status,
            boolean modifiedSinceApproval,
            int answered,
            int expected,
            @Nullable Instant changedAt,
            @Nullable Instant statusSince,
            String intro) {}
}
