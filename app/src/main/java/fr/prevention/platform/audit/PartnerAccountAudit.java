package fr.prevention.platform.audit;

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
import fr.prevention.partnerspace.api.PartnerAccountFact;
import fr.prevention.partnerspace.api.TechnicianChanged;
import fr.prevention.partnerspace.api.TechnicianCreated;
import fr.prevention.partnerspace.api.TechnicianDeactivated;
import fr.prevention.partnerspace.api.TechnicianReactivated;
import java.util.List;
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
        append(event, "technician.created");
    }

    @ApplicationModuleListener(id = "audit.technician-changed")
    void on(TechnicianChanged event) {
        append(event, "technician.changed");
    }

    @ApplicationModuleListener(id = "audit.technician-deactivated")
    void on(TechnicianDeactivated event) {
        append(event, "technician.deactivated");
    }

    @ApplicationModuleListener(id = "audit.technician-reactivated")
    void on(TechnicianReactivated event) {
        append(event, "technician.reactivated");
    }

    @ApplicationModuleListener(id = "audit.manager-created")
    void on(ManagerCreated event) {
        append(event, "manager.created");
    }

    @ApplicationModuleListener(id = "audit.manager-changed")
    void on(ManagerChanged event) {
        append(event, "manager.changed");
    }

    @ApplicationModuleListener(id = "audit.manager-deactivated")
    void on(ManagerDeactivated event) {
        append(event, "manager.deactivated");
    }

    @ApplicationModuleListener(id = "audit.manager-reactivated")
    void on(ManagerReactivated event) {
        append(event, "manager.reactivated");
    }

    private void append(PartnerAccountFact fact, String act) {
        String name = records.of(fact.account()).map(Standing::structureName).orElse(fact.login());
        Organisation organisation = new Organisation(
                OrganisationKind.PARTNER_STRUCTURE, fact.structure().value().toString(), name);
        trail.append(new AuditEntry(
                fact.eventId(),
                fact.occurredAt(),
                fact.by(),
                fact.byName(),
                organisation,
                act,
                "account",
                fact.account().value().toString(),
                fact.login(),
                List.of(),
                ""));
    }
}
