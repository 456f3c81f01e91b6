package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;

/** What every fact about the account of a manager or of a technician says: whose account, of which structure, who did it. */
public sealed interface PartnerAccountFact
        permits ManagerChanged,
                ManagerCreated,
                ManagerDeactivated,
                ManagerReactivated,
                TechnicianChanged,
                TechnicianCreated,
                TechnicianDeactivated,
                TechnicianReactivated {

    UUID eventId();

    Instant occurredAt();

    AccountId account();

    String login();

    StructureId structure();

    /** Who did it. */
    AccountId by();

    /** The displayed name of that person. */
    String byName();
}
