package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import java.util.UUID;

/**
 * The regional fund reads a step, comments it and decides. Any officer, project group member or administrator of the fund
 * comments; the body named by {@link ReviewAuthority} decides. The same act in the same words from the same submission is a
 * success without effect.
 */
public interface StepReview {

    /** Most characters of a comment or a reason. */
    int TEXT_LENGTH = 4000;

    /** Adds a comment the establishment will read. Refused: {@code UnknownStep}, {@code TextMissing}, {@code TextTooLong}. */
    void comment(Actor actor, CommentStep command);

    /**
     * Approves a complete step, or acknowledges what changed in a step already approved. Refused: {@code UnknownStep},
     * {@code NotAllowedToApprove}, {@code NotInThisStatus}, {@code ChangedMeanwhile}, {@code TextTooLong}.
     */
    void approve(Actor actor, ApproveStep command);

    /**
     * Returns a complete step to the establishment, or reopens an approved one, with a reason. Refused: as for
     * {@link #approve}, and {@code TextMissing}.
     */
    void requestComplement(Actor actor, RequestComplement command);

    /** A comment of 1 to {@value #TEXT_LENGTH} characters. */
    record CommentStep(UUID submission, EstablishmentId establishment, StepCode step, String text) {
        public CommentStep {
            text = CleanText.of(text);
        }
    }

    /** An approval of the version read, with an optional comment. */
    record ApproveStep(UUID submission, EstablishmentId establishment, StepCode step, long version, String comment) {
        public ApproveStep {
            comment = CleanText.of(comment);
        }
    }

    /** A return of the version read, with a reason of 1 to {@value #TEXT_LENGTH} characters. */
    record RequestComplement(
            UUID submission, EstablishmentId establishment, StepCode step, long version, String reason) {
        public RequestComplement {
            reason = CleanText.of(reason);
        }
    }
}
