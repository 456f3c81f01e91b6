package fr.prevention.identity.api;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Coming in through an identity provider (ProConnect and the like). A person of a provider is known by issuer and subject,
 * never by name or address; the link to an account is made once, by its holder or, where the installation allows it, by a
 * verified address that one active account alone has.
 */
public interface ProviderSignIn {

    /**
     * The account of that person.
     *
     * @param mayLinkByEmail whether the installation trusts the verified addresses of the provider
     */
    SignIn.SignInOutcome signIn(ProviderIdentity identity, boolean mayLinkByEmail);

    /**
     * Links one's account to that person.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.ProviderLinkedElsewhere} when that person, or this account, is
     *     linked otherwise
     */
    void link(Actor actor, ProviderIdentity identity);

    /** Undoes the link of one's account; nothing happens when there is none. */
    void unlink(Actor actor, String issuer);

    /** Since when an account is linked to a person of that provider. */
    Optional<Instant> linkedSince(AccountId account, String issuer);

    /**
     * A person as a provider has told it.
     *
     * @param verifiedEmail the address, where the provider says that it is verified
     */
    record ProviderIdentity(
            String issuer, String subject, @Nullable EmailAddress verifiedEmail) {}
}
