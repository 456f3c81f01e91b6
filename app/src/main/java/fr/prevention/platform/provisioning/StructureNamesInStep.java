package fr.prevention.platform.provisioning;

import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationRegistry;
import fr.prevention.partnerspace.api.StructureChanged;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.platform.locks.DatabaseLocks;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Calls a partner structure by its new name wherever people act for it: in the header, in the choice of the space, in mails.
 * The name given is that of the record now, one structure at a time: facts that overtake one another do no harm.
 */
@Component
class StructureNamesInStep {

    private final StructureSheets structures;
    private final OrganisationRegistry organisations;
    private final DatabaseLocks locks;

    StructureNamesInStep(StructureSheets structures, OrganisationRegistry organisations, DatabaseLocks locks) {
        this.structures = structures;
        this.organisations = organisations;
        this.locks = locks;
    }

    @ApplicationModuleListener(id = "provisioning.structure-changed")
    void on(StructureChanged event) {
        locks.inTurn("partner structure " + event.structure().value(), () -> settle(event.structure()));
    }

    private void settle(StructureId structure) {
        structures
                .nameOf(structure)
                .map(name -> new Organisation(
                        OrganisationKind.PARTNER_STRUCTURE, structure.value().toString(), name))
                .ifPresent(organisations::register);
    }
}
