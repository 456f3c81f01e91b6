package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which account belongs to which person of which identity provider. */
public interface ProviderLinks {

    /** The active account of that person. */
    Optional<AccountId> accountOf(String issuer, String subject);

    /** Links; false when that person or that account is linked to that provider already, even at the same moment. */
    boolean add(String issuer, String subject, AccountId account, Instant at);

    /** Undoes the link of an account. Whether there was one. */
    boolean remove(AccountId account, String issuer);

    Optional<Instant> linkedSince(AccountId account, String issuer);

    /** The active accounts whose mails go to that address. */
    List<AccountId> activeAccountsWith(EmailAddress email);
}
