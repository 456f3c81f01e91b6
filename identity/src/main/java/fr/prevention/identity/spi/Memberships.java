package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.time.Instant;
import java.util.List;

/** For which organisations accounts act. */
public interface Memberships {

    /** Every membership of an account, ended ones included, in the order in which they were granted. */
    List<Membership> of(AccountId account);

    /**
     * Gives an account that exists a membership, and registers the organisation under its name. When the account holds
     * that role at that organisation already, the rights and the end of what it holds are replaced.
     */
    void put(AccountId account, Membership membership, Instant grantedAt);

    /** Takes a membership away; nothing happens when it is not held. */
    void remove(AccountId account, OrganisationKind kind, String key, Role role);
}
