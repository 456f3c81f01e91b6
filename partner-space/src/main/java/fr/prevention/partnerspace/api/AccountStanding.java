package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Role;
import java.util.Optional;

/** What the account of a manager or a technician should be at this moment, for whoever keeps accounts in step with it. */
public interface AccountStanding {

    /** How it stands now; empty when the account is neither a manager's nor a technician's. */
    Optional<Standing> of(AccountId account);

    /**
     * What should be true of the account.
     *
     * @param role manager or technician
     * @param active whether it may come in for that structure
     */
    record Standing(
            AccountId account,
            Role role,
            StructureId structure,
            String structureName,
            PartnerPerson person,
            boolean active) {}
}
