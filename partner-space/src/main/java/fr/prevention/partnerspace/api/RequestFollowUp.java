package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import java.util.UUID;

/**
 * A technician follows what was sent. The end of the agreement changes nothing here: what was sent is treated to its end. A
 * request of others, like one that does not exist, is refused with {@code UnknownRequest}. The same act in the same words from
 * the same submission is a success without effect.
 */
public interface RequestFollowUp {

    /** Most characters of a message or of a reason. */
    int TEXT_LENGTH = 2000;

    /**
     * Answers what the body asked: the request goes back to it. Refused: {@code RequestNotInThisStatus},
     * {@code TextMissing}, {@code TextTooLong}, {@code NirInText}.
     */
    void answer(Actor actor, AnswerBody command);

    /**
     * Writes to the body without changing anything; the body is told by mail. Refused: as for {@link #answer}, in every status but draft and ended.
     */
    void write(Actor actor, WriteToBody command);

    /**
     * Gives up a request that was sent and not ended. Refused: {@code RequestNotInThisStatus}, {@code RequestChangedMeanwhile},
     * {@code TextTooLong}, {@code NirInText}.
     */
    void cancel(Actor actor, CancelRequest command);

    /** An answer of 1 to {@value #TEXT_LENGTH} characters. */
    record AnswerBody(UUID submission, RequestId request, String text) {
        public AnswerBody {
            text = text.strip();
        }
    }

    /** A message of 1 to {@value #TEXT_LENGTH} characters. */
    record WriteToBody(UUID submission, RequestId request, String text) {
        public WriteToBody {
            text = text.strip();
        }
    }

    /** The request in the version that was read, with a reason or none. */
    record CancelRequest(UUID submission, RequestId request, long version, String reason) {
        public CancelRequest {
            reason = reason.strip();
        }
    }
}
