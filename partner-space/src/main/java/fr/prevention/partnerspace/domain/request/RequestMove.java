package fr.prevention.partnerspace.domain.request;

import static fr.prevention.partnerspace.api.RequestStatus.CANCELLED;
import static fr.prevention.partnerspace.api.RequestStatus.DONE;
import static fr.prevention.partnerspace.api.RequestStatus.DRAFT;
import static fr.prevention.partnerspace.api.RequestStatus.IN_PROGRESS;
import static fr.prevention.partnerspace.api.RequestStatus.MORE_ASKED;
import static fr.prevention.partnerspace.api.RequestStatus.REFUSED;
import static fr.prevention.partnerspace.api.RequestStatus.SENT;

import fr.prevention.partnerspace.api.RequestStatus;
import java.util.Map;
import java.util.Optional;

/** The moves of a request between its statuses: the one transition table. A status absent from a move does not allow it. */
public enum RequestMove {
    /** The technician sends the draft. */
    SEND,
    /** The body puts it in the hands of an agent, or of another one. */
    ASSIGN,
    /** The body asks the structure for more. */
    ASK_MORE,
    /** The structure answers. */
    ANSWER,
    /** The body did what was asked. */
    COMPLETE,
    /** The body refuses. */
    REFUSE,
    /** The structure gives it up. */
    CANCEL;

    private static final Map<RequestMove, Map<RequestStatus, RequestStatus>> TABLE = Map.of(
            SEND, Map.of(DRAFT, SENT),
            ASSIGN, Map.of(SENT, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS, MORE_ASKED, MORE_ASKED),
            ASK_MORE, Map.of(IN_PROGRESS, MORE_ASKED),
            ANSWER, Map.of(MORE_ASKED, IN_PROGRESS),
            COMPLETE, Map.of(IN_PROGRESS, DONE, MORE_ASKED, DONE),
            REFUSE, Map.of(IN_PROGRESS, REFUSED, MORE_ASKED, REFUSED),
            CANCEL, Map.of(SENT, CANCELLED, IN_PROGRESS, CANCELLED, MORE_ASKED, CANCELLED));

    /** Where the move leads from a status; empty when that status does not allow it. */
    public Optional<RequestStatus> from(RequestStatus status) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(status));
    }
}
