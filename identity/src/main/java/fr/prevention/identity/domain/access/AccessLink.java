package fr.prevention.identity.domain.access;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.LinkSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A way to choose the password of one account without knowing the one before. It is asked for, then issued with a secret
 * when its mail is written, and ends for good at its first use, when it expires, or when something happens that makes it
 * suspicious: a newer one, a password or an address changed, the account closed, the invitation taken back. It never lets
 * anybody in by itself.
 */
public final class AccessLink implements AggregateRoot<AccessLink, AccessLinkId> {

    private final AccessLinkId id;
    private final AccountId account;
    private final LinkPurpose purpose;
    private final @Nullable Invitation invitation;
    private final Instant askedAt;
    private @Nullable IssuedSecret issued;
    private @Nullable LinkEnding ending;
    private @Nullable Instant endedAt;
    private final long version;

    private AccessLink(
            AccessLinkId id,
            AccountId account,
            LinkPurpose purpose,
            @Nullable Invitation invitation,
            Instant askedAt,
            @Nullable IssuedSecret issued,
            @Nullable LinkEnding ending,
            @Nullable Instant endedAt,
            long version) {
        this.id = id;
        this.account = account;
        this.purpose = purpose;
        this.invitation = invitation;
        this.askedAt = askedAt;
        this.issued = issued;
        this.ending = ending;
        this.endedAt = endedAt;
        this.version = version;
    }

    /** The link of an invitation, to be issued when its mail is written. */
    public static AccessLink activation(AccountId account, Invitation invitation, Instant at) {
        return new AccessLink(
                AccessLinkId.next(), account, LinkPurpose.ACTIVATION, invitation, at, null, null, null, 0);
    }

    /** The link of a forgotten password. */
    public static AccessLink reset(AccountId account, Instant at) {
        return new AccessLink(AccessLinkId.next(), account, LinkPurpose.RESET, null, at, null, null, null, 0);
    }

    public static AccessLink reconstitute(
            AccessLinkId id,
            AccountId account,
            LinkPurpose purpose,
            @Nullable Invitation invitation,
            Instant askedAt,
            @Nullable IssuedSecret issued,
            @Nullable LinkEnding ending,
            @Nullable Instant endedAt,
            long version) {
        return new AccessLink(id, account, purpose, invitation, askedAt, issued, ending, endedAt, version);
    }

    /** Makes the secret of this link, in place of one made before. */
    public LinkSecret issue(EmailAddress email, Duration lifetime, Instant at) {
        if (isEnded()) {
            throw new IdentityRefused(new LinkDead(purpose));
        }
        var secret = LinkSecret.random();
        issued = new IssuedSecret(SecretHash.of(secret), email, at, at.plus(lifetime));
        return secret;
    }

    /** Whether it opens something at that moment, for an account whose mails go to that address. */
    public boolean isOpen(EmailAddress email, Instant at) {
        return !isEnded() && issued != null && issued.email().equals(email) && at.isBefore(issued.expiresAt());
    }

    /**
     * Spends the link.
     *
     * @throws IdentityRefused with {@link LinkDead} when it opens nothing any more
     */
    public void use(EmailAddress email, Instant at) {
        if (!isOpen(email, at)) {
            throw new IdentityRefused(new LinkDead(purpose));
        }
        end(LinkEnding.USED, at);
    }

    /** Ends the link for that reason; it keeps the first one. */
    public void end(LinkEnding why, Instant at) {
        if (!isEnded()) {
            ending = why;
            endedAt = at;
        }
    }

    public boolean isEnded() {
        return ending != null;
    }

    @Override
    public AccessLinkId getId() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public Optional<Invitation> invitation() {
        return Optional.ofNullable(invitation);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<IssuedSecret> issued() {
        return Optional.ofNullable(issued);
    }

    public Optional<LinkEnding> ending() {
        return Optional.ofNullable(ending);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long version() {
        return version;
    }
}
