package fr.prevention.preventioncourse;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepDocuments.AttachDocument;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.StepReview.ApproveStep;
import fr.prevention.preventioncourse.api.StepReview.RequestComplement;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.preventioncourse.application.CourseOpening;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Courses walked through the ports, as screens would. */
@Component
public class Walking {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final CourseOpening opening;
    private final KnownEstablishments establishments;
    private final StepSheet sheet;
    private final StepAnswering answering;
    private final StepDocuments documents;
    private final StepReview review;

    Walking(
            CourseOpening opening,
            KnownEstablishments establishments,
            StepSheet sheet,
            StepAnswering answering,
            StepDocuments documents,
            StepReview review) {
        this.opening = opening;
        this.establishments = establishments;
        this.sheet = sheet;
        this.answering = answering;
        this.documents = documents;
        this.review = review;
    }

    /** A new establishment of Carsat Hauts-de-France with a validated profile and an open course. */
    public EstablishmentId openCourse() {
        EstablishmentEnrolled enrolled = biscuiterie(EstablishmentId.next(), "CARSAT-HDF");
        establishments.know(enrolled, MONDAY_MORNING);
        opening.open(enrolled);
        return enrolled.id();
    }

    public static EstablishmentEnrolled biscuiterie(EstablishmentId id, String fund) {
        return new EstablishmentEnrolled(
                id,
                "90010251800017",
                "Biscuiterie du Marais",
                "80",
                new RegionalFundCode(fund),
                "ABBEVILLE",
                "D",
                85,
                "T3",
                MONDAY_MORNING);
    }

    public StepView step(EstablishmentId id, StepCode step) {
        return sheet.step(People.biscuiterieDuMarais(id), id, step).orElseThrow();
    }

    public void save(EstablishmentId id, StepCode step, Map<QuestionCode, AnswerValue> answers) {
        answering.save(
                People.biscuiterieDuMarais(id),
                new SaveStep(id, step, step(id, step).version(), answers, ""));
    }

    public DocumentId attach(EstablishmentId id, StepCode step, String question, String fileName) {
        return documents.attach(
                People.biscuiterieDuMarais(id),
                new AttachDocument(UUID.randomUUID(), id, step, new QuestionCode(question), Filling.file(fileName)));
    }

    /** Step 4 complete by its answers alone. */
    public void completeStep4(EstablishmentId id) {
        save(id, Filling.E4, Filling.wholeStep4());
    }

    public void approve(Actor officer, EstablishmentId id, StepCode step) {
        review.approve(
                officer,
                new ApproveStep(UUID.randomUUID(), id, step, step(id, step).version(), ""));
    }

    public void giveBack(Actor officer, EstablishmentId id, StepCode step, String reason) {
        review.requestComplement(
                officer,
                new RequestComplement(
                        UUID.randomUUID(), id, step, step(id, step).version(), reason));
    }
}
