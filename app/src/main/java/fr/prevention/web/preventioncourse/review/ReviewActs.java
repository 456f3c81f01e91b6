package fr.prevention.web.preventioncourse.review;

import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import java.util.UUID;

/**
 * What this person may do with a step now, and why not the rest.
 *
 * @param approves whether the step may be approved, or what changed in it acknowledged
 * @param returns whether a complement may be asked for, or the approved step reopened
 * @param reason the key of the sentence that says why nothing may be decided, or empty
 * @param submission makes one effect of a double click
 */
public record ReviewActs(boolean approves, boolean returns, String reason, UUID submission) {

    /** Whether a decision is possible at all in this status, by whoever is entitled to it. */
    static boolean isDecidable(StepStatus status) {
        return status == StepStatus.COMPLETE || status == StepStatus.APPROVED;
    }

    static ReviewActs on(StepView step, ApprovingBody body) {
        boolean approves = step.mayApprove() && (step.status() == StepStatus.COMPLETE || step.modifiedSinceApproval());
        return new ReviewActs(approves, step.mayApprove(), reason(step, body), UUID.randomUUID());
    }

    private static String reason(StepView step, ApprovingBody body) {
        if (!isDecidable(step.status())) {
            return "course.refusal.status." + step.status();
        }
        return step.mayApprove() ? "" : "caisse.review.decides." + body;
    }
}
