package fr.prevention.identity.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Access for an outside person, limited in rights and in time ({@code accès temporaire}). Granting, extending and taking back
 * are for those who manage the users of the organisation; anybody else is refused with {@link
 * IdentityRefusal.UnknownOrganisation}. The offer goes to an address by mail: whether somebody has an account there is told
 * to nobody, and nothing is open before the person accepts with an account of its own choice, or with a new one.
 */
public interface AccessDelegation {

    /**
     * Offers an access.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.DelegationTooLong} or {@link IdentityRefusal.BeyondOwnRights}
     */
    void offer(Actor actor, OfferAccess command);

    /** Moves the last day; refused like {@link #offer}, and with {@link IdentityRefusal.DelegationOver} once it has ended. */
    void extend(Actor actor, DelegationId delegation, LocalDate lastDay);

    /** Takes an access or an offer back; the open sessions of the person end at once. */
    void withdraw(Actor actor, DelegationId delegation);

    /** Those of an organisation, the running ones first; nothing for anybody who does not manage its users. */
    List<DelegationView> of(Actor actor, OrganisationKind kind, String key);

    /** What a mailed secret opens; empty when it opens nothing (any more). */
    Optional<DelegationView> look(LinkSecret secret);

    /**
     * Accepts with the account of the person who acts.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.DelegationOver} when the secret opens nothing
     */
    void accept(Actor actor, LinkSecret secret);

    /** Accepts with a new account at the address of the offer; a mail follows with the link to choose its password. */
    void acceptWithNewAccount(LinkSecret secret);

    /**
     * Offer this access.
     *
     * @param lastDay included, one year ahead at most
     */
    record OfferAccess(
            DelegationId id,
            OrganisationKind kind,
            String key,
            ContactDetails person,
            EmailAddress email,
            Set<Right> rights,
            LocalDate lastDay) {

        public OfferAccess {
            rights = Set.copyOf(rights);
        }
    }

    /**
     * A delegation as its pages show it.
     *
     * @param acceptedAt null while it is only offered
     * @param ending how it ended, null while it runs
     */
    record DelegationView(
            DelegationId id,
            Organisation organisation,
            String displayName,
            EmailAddress email,
            Set<Right> rights,
            LocalDate lastDay,
            String grantedByName,
            Instant offeredAt,
            @Nullable Instant acceptedAt,
            @Nullable DelegationStage ending,
            @Nullable Instant endedAt) {

        public DelegationView {
            rights = Set.copyOf(rights);
        }
    }
}
