package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.domain.users.MemberReference;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** By what members are named, and whom their service contacts about the portal. */
public interface KnownMembers {

    /** Adds references of a member; those that it has already are left alone. */
    void add(String memberNumber, Collection<MemberReference> references, Instant at);

    /**
     * The accounts whose mails go to that address and that are, on that day, a portal contact of a member named by this
     * reference, its number or that of one of its invoices.
     */
    List<AccountId> contacts(MemberReference reference, EmailAddress email, Instant at);
}
