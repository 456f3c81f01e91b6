package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every access link there was. */
public interface AccessLinks {

    Optional<AccessLink> byId(AccessLinkId id);

    /** The link that has this secret now. */
    Optional<AccessLink> bySecret(SecretHash hash);

    /** The links of an account that have not ended, expired or not, oldest first. */
    List<AccessLink> unended(AccountId account);

    /** Ends every link of an account that has not ended. */
    void endAll(AccountId account, LinkEnding why, Instant at);

    /** Adds a link; an account has one reset that has not ended, and one for each organisation that invited it. */
    void add(AccessLink link);

    /**
     * Writes a changed link if nobody changed it since it was read.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LinkDead} when somebody did: another use was faster
     */
    void save(AccessLink link);
}
