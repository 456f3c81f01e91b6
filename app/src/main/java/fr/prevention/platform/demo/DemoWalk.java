package fr.prevention.platform.demo;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.platform.time.TravellingClock;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Walks an invented establishment through its course, and its fund through the review, step by step in the past. */
@Component
class DemoWalk {

    private static final int DAYS_BETWEEN_STEPS = 42;
    private static final Period UNTIL_REVIEW = Period.ofDays(5);
    private static final String REASON =
            "Le document déposé ne présente pas toutes les situations de travail. Pouvez-vous le compléter avec l'atelier "
                    + "d'expédition, puis enregistrer de nouveau l'étape ?";

    private final StepSheet sheets;
    private final StepAnswering answering;
    private final StepDocuments documents;
    private final StepReview review;
    private final DemoDocuments papers;
    private final TravellingClock clock;

    DemoWalk(
            StepSheet sheets,
            StepAnswering answering,
            StepDocuments documents,
            StepReview review,
            DemoDocuments papers,
            TravellingClock clock) {
        this.sheets = sheets;
        this.answering = answering;
        this.documents = documents;
        this.review = review;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Walks the four steps as far as the establishment has come, but those already walked.
     *
     * @param rank its place in the list, which spreads the dates
     */
    void through(DemoEstablishment establishment, EstablishmentId id, Actor company, Actor officer, int rank) {
        for (int number = 1; number <= 4; number++) {
            char progress = establishment.progress().charAt(number);
            StepCode step = new StepCode("E" + number);
            if (sheets.step(company, id, step).orElseThrow().status() != end(progress)) {
                Instant when = when(number, progress, rank);
                clock.at(when, () -> answer(establishment, id, company, step, progress == 'P'));
                clock.at(when.plus(UNTIL_REVIEW), () -> decide(id, officer, step, progress));
            }
        }
    }

    private static StepStatus end(char progress) {
        return switch (progress) {
            case 'V' -> StepStatus.APPROVED;
            case 'C' -> StepStatus.COMPLETE;
            case 'R' -> StepStatus.TO_COMPLETE;
            case 'P' -> StepStatus.IN_PROGRESS;
            default -> StepStatus.TO_DO;
        };
    }

    /** Approved steps lie in the past, one after the other; the step in progress is recent. Offices work by day. */
    private Instant when(int number, char progress, int rank) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate day = progress == 'V'
                ? today.minusDays(DAYS_BETWEEN_STEPS * (6L - number)).plusDays(rank % 9)
                : today.minus(UNTIL_REVIEW).minusDays(1 + rank % 10);
        int daysAfterFriday = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(daysAfterFriday)
                .atTime(9 + rank % 8, rank * 7 % 60)
                .atZone(clock.getZone())
                .toInstant();
    }

    private void answer(
            DemoEstablishment establishment, EstablishmentId id, Actor company, StepCode step, boolean partly) {
        StepView sheet = sheets.step(company, id, step).orElseThrow();
        Map<QuestionCode, AnswerValue> answers = DemoAnswers.to(
                sheet.questions(), establishment.headcount(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (partly) {
            answers = beginning(sheet.questions(), answers);
        } else {
            sheet.questions().forEach(question -> deposit(establishment, id, company, step, question));
        }
        String comment = partly ? "" : "Nous avons associé le CSE à chaque étape de ce travail.";
        answering.save(company, new StepAnswering.SaveStep(id, step, sheet.version(), answers, comment));
    }

    private void deposit(
            DemoEstablishment establishment, EstablishmentId id, Actor company, StepCode step, QuestionView question) {
        QuestionView.AttachmentRule rule = question.attachment();
        if (rule != null && rule.required()) {
            documents.attach(
                    company,
                    new StepDocuments.AttachDocument(
                            submission(id, step, question),
                            id,
                            step,
                            question.code(),
                            establishment.ownPapers()
                                    ? papers.deposit(rule.label(), establishment.name())
                                    : papers.shared(rule.label())));
        }
    }

    private static UUID submission(EstablishmentId id, StepCode step, QuestionView question) {
        String place = id.value() + "/" + step.value() + "/" + question.code().value();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    private void decide(EstablishmentId id, Actor officer, StepCode step, char progress) {
        if (progress != 'V' && progress != 'R') {
            return;
        }
        long version = sheets.step(officer, id, step).orElseThrow().version();
        if (progress == 'V') {
            review.approve(
                    officer,
                    new StepReview.ApproveStep(UUID.randomUUID(), id, step, version, "Bon travail, documents clairs."));
        } else {
            review.requestComplement(
                    officer, new StepReview.RequestComplement(UUID.randomUUID(), id, step, version, REASON));
        }
    }

    /** The answers to the first two questions that are always asked. */
    private static Map<QuestionCode, AnswerValue> beginning(
            List<QuestionView> questions, Map<QuestionCode, AnswerValue> answers) {
        return questions.stream()
                .filter(question -> question.condition() == null && question.type() != QuestionType.ATTACHMENT)
                .limit(2)
                .map(QuestionView::code)
                .collect(Collectors.toMap(code -> code, answers::get));
    }
}
