package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.util.List;
import java.util.UUID;

/**
 * The body treats a request that was sent to it. Any agent of the body does, the one in charge is told of what comes in. A
 * request of another body, a draft, like one that does not exist, is refused with {@code UnknownRequest}. The same act in the
 * same words from the same submission is a success without effect.
 */
public interface RequestTreatment {

    /**
     * Puts a request in the hands of an agent of the body, oneself or a colleague; a request just sent is then in progress.
     * Refused: {@code UnknownAgent}, {@code RequestNotInThisStatus}, {@code RequestChangedMeanwhile}.
     */
    void assign(Actor actor, AssignRequest command);

    /**
     * Asks the structure for more. Refused: {@code RequestNotInThisStatus}, {@code RequestChangedMeanwhile},
     * {@code TextMissing}, {@code TextTooLong}, {@code NirInText}.
     */
    void askMore(Actor actor, AskMore command);

    /** Closes a request as done or refused. Refused: as for {@link #askMore}. */
    void close(Actor actor, CloseRequest command);

    /**
     * Writes to the structure without changing anything; the technician is told by mail. Refused: as for {@link #askMore},
     * whatever the version.
     */
    void write(Actor actor, WriteToStructure command);

    /** The agents of a body, by name. Empty when the actor is not one of them. */
    List<AgentOption> agents(Actor actor, BodyCode body);

    /** An agent for the request in the version that was read. */
    record AssignRequest(UUID submission, RequestId request, long version, AccountId agent) {}

    /** What is missing, in 1 to {@value RequestFollowUp#TEXT_LENGTH} characters. */
    record AskMore(UUID submission, RequestId request, long version, String question) {
        public AskMore {
            question = question.strip();
        }
    }

    /** The end of a request, with a reason of 1 to {@value RequestFollowUp#TEXT_LENGTH} characters. */
    record CloseRequest(UUID submission, RequestId request, long version, Ending ending, String reason) {
        public CloseRequest {
            reason = reason.strip();
        }
    }

    /** A message of 1 to {@value RequestFollowUp#TEXT_LENGTH} characters. */
    record WriteToStructure(UUID submission, RequestId request, String text) {
        public WriteToStructure {
            text = text.strip();
        }
    }

    /** How a body closes a request. */
    enum Ending {
        DONE,
        REFUSED
    }

    /** An agent to filter by or to assign. */
    record AgentOption(AccountId id, String name) {}
}
