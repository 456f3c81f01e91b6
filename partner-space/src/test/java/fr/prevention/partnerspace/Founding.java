package fr.prevention.partnerspace;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.BodyRegistration;
import fr.prevention.partnerspace.api.BodyRegistration.RegisterBody;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.PartnerStructures.RegisterStructure;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Structures, agreements and technicians made by the use cases, for the tests on the database. */
@Component
public class Founding {

    private final BodyRegistration bodies;
    private final PartnerStructures structures;
    private final AgreementKeeping agreements;
    private final TechnicianAccounts technicians;

    Founding(
            BodyRegistration bodies,
            PartnerStructures structures,
            AgreementKeeping agreements,
            TechnicianAccounts technicians) {
        this.bodies = bodies;
        this.structures = structures;
        this.agreements = agreements;
        this.technicians = technicians;
    }

    /** A structure of CPAM Gironde that no other test knows. */
    public StructureId structure() {
        return structure("Les Paniers " + UUID.randomUUID());
    }

    public StructureId structure(String name) {
        PartnerPeople.bodies()
                .forEach(body -> bodies.register(new RegisterBody(body.code(), body.name(), body.email())));
        return structures
                .register(
                        PartnerPeople.alainPerrin(),
                        new RegisterStructure(GIRONDE, PartnerPeople.paniersSolidaires(name)))
                .structure();
    }

    /** Its agreement with CPAM Gironde for a year from Monday on. */
    public AgreementId agreement(StructureId structure, int technicianLimit, int managerLimit) {
        return agreement(structure, 0, 365, technicianLimit, managerLimit);
    }

    /** Its agreement with CPAM Gironde from a day to another, counted from Monday. */
    public AgreementId agreement(StructureId structure, int from, int to, int technicianLimit, int managerLimit) {
        return agreements.record(
                PartnerPeople.alainPerrin(),
                new RecordAgreement(
                        UUID.randomUUID(),
                        GIRONDE,
                        structure,
                        new Terms(MONDAY.plusDays(from), MONDAY.plusDays(to), technicianLimit, managerLimit)));
    }

    public TechnicianId technician(StructureId structure, String firstName, String name) {
        return technicians
                .create(PartnerPeople.paulFort(structure), newTechnician(structure, firstName, name))
                .technician();
    }

    /** What creates a technician under a login of its own. */
    public CreateTechnician newTechnician(StructureId structure, String firstName, String name) {
        UUID submission = UUID.randomUUID();
        return new CreateTechnician(
                submission,
                GIRONDE,
                structure,
                AccountId.next(),
                "t." + submission,
                PartnerPeople.person(firstName, name));
    }
}
