package fr.prevention.preventioncourse.domain.step;

import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is stored.
 *
 * @param fundTold whether the fund was told of the present round
 * @param rounds how many times the fund was told that the step is complete
 * @param reviewed what the fund last decided on, null before its first decision
 * @param changed last change of the content by the establishment
 * @param touched last change of any kind
 * @param formVersion the version that last changed what a form of the establishment shows
 */
public record StepState(
        CourseStepId id,
        CourseId course,
        StepCode code,
        StepStatus status,
        Instant statusSince,
        boolean fundTold,
        int rounds,
        StepContent content,
        @Nullable StepContent reviewed,
        @Nullable Signature changed,
        Signature touched,
        long formVersion,
        long version) {

    /** Whether an approved step is no longer what the fund approved. */
    public boolean modifiedSinceApproval() {
        return status == StepStatus.APPROVED && !content.equals(reviewed);
    }
}
