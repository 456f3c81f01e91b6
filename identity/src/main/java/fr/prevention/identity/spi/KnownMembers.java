package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.domain.users.MemberReference;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By what members are named, whom their service contacts about the portal, and which service that is. */
public interface KnownMembers {

    /** Adds references of a member; those that it has already are left alone. */
    void add(String memberNumber, Collection<MemberReference> references, Instant at);

    /**
     * The accounts whose mails go to that address and that are, on that day, a portal contact of a member named by this
     * reference, its number or that of one of its invoices.
     */
    List<AccountId> contacts(MemberReference reference, EmailAddress email, Instant at);

    /** The service looks after the member from now on. */
    void entrust(String memberNumber, Organisation service, Instant at);

    /** The service that looks after the member. */
    Optional<Organisation> serviceOf(String memberNumber);

    /** Those of these members that the service looks after. */
    Set<String> entrustedTo(String service, Collection<String> memberNumbers);
}
