package fr.prevention.platform.audit;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.AgreementAmended;
import fr.prevention.partnerspace.api.AgreementRecorded;
import fr.prevention.partnerspace.api.AgreementShortened;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyDirectory;
import fr.prevention.partnerspace.api.BodyDirectory.BodyView;
import fr.prevention.partnerspace.api.StructureChanged;
import fr.prevention.partnerspace.api.StructureRegistered;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The acts on structures and agreements, for the administrators of the body that did them. */
@Component
class PartnerAudit {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final AuditTrail trail;
    private final BodyDirectory bodies;

    PartnerAudit(AuditTrail trail, BodyDirectory bodies) {
        this.trail = trail;
        this.bodies = bodies;
    }

    @ApplicationModuleListener(id = "audit.structure-registered")
    void on(StructureRegistered event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.body(),
                "structure.registered",
                "partner-structure",
                event.structure().value(),
                event.name(),
                List.of());
    }

    @ApplicationModuleListener(id = "audit.structure-changed")
    void on(StructureChanged event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.body(),
                "structure.changed",
                "partner-structure",
                event.structure().value(),
                event.name(),
                List.of());
    }

    @ApplicationModuleListener(id = "audit.agreement-recorded")
    void on(AgreementRecorded event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.body(),
                event.follows() == null ? "agreement.recorded" : "agreement.renewed",
                "agreement",
                event.agreement().value(),
                DAY.format(event.startsOn()) + " – " + DAY.format(event.endsOn()),
                limits(event.maxTechnicians(), event.maxManagers()));
    }

    @ApplicationModuleListener(id = "audit.agreement-amended")
    void on(AgreementAmended event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.body(),
                "agreement.amended",
                "agreement",
                event.agreement().value(),
                DAY.format(event.startsOn()) + " – " + DAY.format(event.endsOn()),
                limits(event.maxTechnicians(), event.maxManagers()));
    }

    @ApplicationModuleListener(id = "audit.agreement-ended-early")
    void on(AgreementShortened event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.body(),
                "agreement.ended-early",
                "agreement",
                event.agreement().value(),
                "… – " + DAY.format(event.lastDay()),
                List.of(new Change(
                        "endsOn", event.agreedEnd().toString(), event.lastDay().toString())));
    }

    private static List<Change> limits(int technicians, int managers) {
        return List.of(
                new Change("maxTechnicians", "", Integer.toString(technicians)),
                new Change("maxManagers", "", Integer.toString(managers)));
    }

    private void append(
            UUID id,
            Instant at,
            AccountId author,
            String authorName,
            BodyCode body,
            String act,
            String subjectKind,
            UUID subject,
            String subjectName,
            List<Change> changes) {
        String name = bodies.body(body).map(BodyView::name).orElse(body.value());
        Organisation organisation = new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, body.value(), name);
        trail.append(new AuditEntry(
                id,
                at,
                author,
                authorName,
                organisation,
                act,
                subjectKind,
                subject.toString(),
                subjectName,
                changes,
                ""));
    }
}
