package fr.prevention.preventioncourse.domain.step;

import static fr.prevention.preventioncourse.api.StepStatus.APPROVED;
import static fr.prevention.preventioncourse.api.StepStatus.COMPLETE;
import static fr.prevention.preventioncourse.api.StepStatus.IN_PROGRESS;
import static fr.prevention.preventioncourse.api.StepStatus.TO_COMPLETE;
import static fr.prevention.preventioncourse.api.StepStatus.TO_DO;

import fr.prevention.preventioncourse.api.StepStatus;
import java.util.Map;
import java.util.Optional;

/** The moves of a step between its statuses: the one transition table. A status absent from a move does not allow it. */
public enum StepMove {
    /** First answer, comment or document. */
    START,
    /** A save that leaves nothing missing. */
    FINISH,
    /** An expected answer or document taken away. */
    BREAK,
    /** The fund agrees; on an approved step, it acknowledges what changed since. */
    APPROVE,
    /** The fund asks for a complement; on an approved step, it reopens it. */
    RETURN;

    private static final Map<StepMove, Map<StepStatus, StepStatus>> TABLE = Map.of(
            START, Map.of(TO_DO, IN_PROGRESS),
            FINISH, Map.of(TO_DO, COMPLETE, IN_PROGRESS, COMPLETE, TO_COMPLETE, COMPLETE),
            BREAK, Map.of(COMPLETE, IN_PROGRESS),
            APPROVE, Map.of(COMPLETE, APPROVED, APPROVED, APPROVED),
            RETURN, Map.of(COMPLETE, TO_COMPLETE, APPROVED, TO_COMPLETE));

    /** Where the move leads from a status; empty when that status does not allow it. */
    public Optional<StepStatus> from(StepStatus status) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(status));
    }
}
