package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import java.util.Map;

/**
 * Answering a step. Only the establishment does, once its profile is validated; a step may be saved half answered, steps
 * are done in any order. A save that leaves the step complete tells the fund, once, then again after each return.
 */
public interface StepAnswering {

    /**
     * Replaces the answers and the comment of the step. A repeated identical save is a success without effect, whatever
     * its version. Refused: {@code UnknownStep}, {@code ProfileNotValidated}, {@code AnswersRejected} (all problems at
     * once), {@code CommentTooLong}, {@code ChangedMeanwhile}.
     */
    void save(Actor actor, SaveStep command);

    /**
     * What {@link #save} would refuse of these answers; nothing is written. Refused: {@code UnknownStep}, {@code
     * ProfileNotValidated}.
     */
    Map<QuestionCode, AnswerProblem> problemsOf(Actor actor, SaveStep command);

    /**
     * The whole step as typed.
     *
     * @param version the version of the step the answers were typed on
     * @param answers answers of the questions asked; an absent one is unanswered
     * @param companyComment at most {@value #COMMENT_LENGTH} characters
     */
    record SaveStep(
            EstablishmentId establishment,
            StepCode step,
            long version,
            Map<QuestionCode, AnswerValue> answers,
            String companyComment) {

        public static final int COMMENT_LENGTH = 4000;

        public SaveStep {
            answers = Map.copyOf(answers);
            companyComment = CleanText.of(companyComment);
        }
    }
}
