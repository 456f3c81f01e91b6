package fr.prevention.platform.audit;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.AccountStanding;
import fr.prevention.partnerspace.api.AccountStanding.Standing;
import fr.prevention.partnerspace.api.ManagerChanged;
import fr.prevention.partnerspace.api.ManagerCreated;
import fr.prevention.partnerspace.api.ManagerDeactivated;
import fr.prevention.partnerspace.api.ManagerReactivated;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianChanged;
import fr.prevention.partnerspace.api.TechnicianCreated;
import fr.prevention.partnerspace.api.TechnicianDeactivated;
import fr.prevention.partnerspace.api.TechnicianReactivated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The acts on managers and technicians, for the structure they belong to. Reasons stay in its own history. */
@Component
class PartnerAccountAudit {

    private final AuditTrail trail;
    private final AccountStanding records;

    PartnerAccountAudit(AuditTrail trail, AccountStanding records) {
        this.trail = trail;
        this.records = records;
    }

    @ApplicationModuleListener(id = "audit.technician-created")
    void on(TechnicianCreated event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "technician.created",
                event.login());
    }

    @ApplicationModuleListener(id = "audit.technician-changed")
    void on(TechnicianChanged event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "technician.changed",
                event.login());
    }

    @ApplicationModuleListener(id = "audit.technician-deactivated")
    void on(TechnicianDeactivated event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "technician.deactivated",
                event.login());
    }

    @ApplicationModuleListener(id = "audit.technician-reactivated")
    void on(TechnicianReactivated event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "technician.reactivated",
                event.login());
    }

    @ApplicationModuleListener(id = "audit.manager-created")
    void on(ManagerCreated event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "manager.created",
                event.login());
    }

    @ApplicationModuleListener(id = "audit.manager-changed")
    void on(ManagerChanged event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "manager.changed",
                event.login());
    }

    @ApplicationModuleListener(id = "audit.manager-deactivated")
    void on(ManagerDeactivated event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "manager.deactivated",
                event.login());
    }

    @ApplicationModuleListener(id = "audit.manager-reactivated")
    void on(ManagerReactivated event) {
        append(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                event.structure(),
                event.account(),
                "manager.reactivated",
                event.login());
    }

    private void append(
            UUID id,
            Instant at,
            AccountId author,
            String authorName,
            StructureId structure,
            AccountId account,
            String act,
            String login) {
        String name = records.of(account).map(Standing::structureName).orElse(login);
        Organisation organisation = new Organisation(
                OrganisationKind.PARTNER_STRUCTURE, structure.value().toString(), name);
        trail.append(new AuditEntry(
                id,
                at,
                author,
                authorName,
                organisation,
                act,
                "account",
                account.value().toString(),
                login,
                List.of(),
                ""));
    }
}
