package fr.prevention.platform.audit;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.preventioncourse.api.ApprovalEntrusted;
import fr.prevention.preventioncourse.api.OfficerAssigned;
import fr.prevention.preventioncourse.api.StepApproved;
import fr.prevention.preventioncourse.api.StepReturned;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who decided what on a course, for the administrators of its fund. */
@Component
class CourseEntries {

    private static final @Nullable AccountId NAME_ONLY = null;

    private final ToldFacts facts;

    CourseEntries(ToldFacts facts) {
        this.facts = facts;
    }

    @ApplicationModuleListener(id = "audit.officer-assigned")
    void on(OfficerAssigned event) {
        facts.tell(
                event.eventId(),
                event.occurredAt(),
                event.assignedBy(),
                event.assignedByName(),
                event.fund(),
                "officer.assigned",
                ToldFacts.establishment(event.establishment(), event.establishmentName()),
                List.of(new Change("officer", event.previousOfficer(), event.officerName())),
                "");
    }

    @ApplicationModuleListener(id = "audit.approval-entrusted")
    void on(ApprovalEntrusted event) {
        facts.tell(
                event.eventId(),
                event.occurredAt(),
                event.entrustedBy(),
                event.entrustedByName(),
                event.fund(),
                "approval.entrusted",
                facts.fund(event.fund()),
                List.of(new Change(
                        "approving-body", event.before().name(), event.after().name())),
                "");
    }

    @ApplicationModuleListener(id = "audit.step-approved")
    void on(StepApproved event) {
        facts.tell(
                event.eventId(),
                event.occurredAt(),
                NAME_ONLY,
                event.reviewer(),
                event.fund(),
                "step.approved",
                ToldFacts.establishment(event.establishment(), event.establishmentName()),
                List.of(new Change("step", "", event.step().value())),
                event.comment());
    }

    @ApplicationModuleListener(id = "audit.step-returned")
    void on(StepReturned event) {
        facts.tell(
                event.eventId(),
                event.occurredAt(),
                NAME_ONLY,
                event.reviewer(),
                event.fund(),
                "step.returned",
                ToldFacts.establishment(event.establishment(), event.establishmentName()),
                List.of(new Change("step", "", event.step().value())),
                event.reason());
    }
}
