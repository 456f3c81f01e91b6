package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import java.time.Instant;

/** For which organisations accounts act. */
public interface Memberships {

    /** Adds a membership of an account that exists; nothing happens when it holds that role at that organisation. */
    void add(AccountId account, Membership membership, Instant grantedAt);
}
