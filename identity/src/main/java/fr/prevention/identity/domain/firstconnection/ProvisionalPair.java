package fr.prevention.identity.domain.firstconnection;

import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.ProvisionalPairId;
import fr.prevention.identity.domain.password.PasswordHash;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * The provisional login and password that an occupational-health service posts to the head office of a member company
 * (F107). The login is the member number; of the password only a slow hash is kept. It opens the account of the portal
 * administrator once and is dead from then on, after its time, or when another is posted: a member has one open pair at most.
 */
public final class ProvisionalPair implements AggregateRoot<ProvisionalPair, ProvisionalPairId> {

    /** How long the letter is good. */
    public static final Duration LIFETIME = Duration.ofDays(90);

    private final ProvisionalPairId id;
    private final Organisation organisation;
    private final PasswordHash hash;
    private final Instant issuedAt;
    private final String issuedByName;
    private final Instant expiresAt;
    private @Nullable Ending ending;
    private @Nullable Instant endedAt;

    /** Why a pair is dead before its time. */
    public enum Ending {
        USED,
        REPLACED
    }

    private ProvisionalPair(
            ProvisionalPairId id,
            Organisation organisation,
            PasswordHash hash,
            Instant issuedAt,
            String issuedByName,
            Instant expiresAt,
            @Nullable Ending ending,
            @Nullable Instant endedAt) {
        this.id = id;
        this.organisation = organisation;
        this.hash = hash;
        this.issuedAt = issuedAt;
        this.issuedByName = issuedByName;
        this.expiresAt = expiresAt;
        this.ending = ending;
        this.endedAt = endedAt;
    }

    /** A pair for a member company, good from now on. */
    public static ProvisionalPair issue(Organisation member, PasswordHash hash, String issuedByName, Instant at) {
        if (member.kind() != OrganisationKind.MEMBER_COMPANY) {
            throw new IllegalArgumentException("a provisional pair is for a member company");
        }
        return new ProvisionalPair(
                ProvisionalPairId.next(), member, hash, at, issuedByName, at.plus(LIFETIME), null, null);
    }

    public static ProvisionalPair reconstitute(
            ProvisionalPairId id,
            Organisation organisation,
            PasswordHash hash,
            Instant issuedAt,
            String issuedByName,
            Instant expiresAt,
            @Nullable Ending ending,
            @Nullable Instant endedAt) {
        return new ProvisionalPair(id, organisation, hash, issuedAt, issuedByName, expiresAt, ending, endedAt);
    }

    /** Whether it opens an account at that moment. */
    public boolean isOpen(Instant at) {
        return ending == null && at.isBefore(expiresAt);
    }

    /** Ends it for ever. */
    public void end(Ending how, Instant at) {
        if (ending == null) {
            ending = how;
            endedAt = at;
        }
    }

    /** The login on the letter: the member number. */
    public LoginIdentifier login() {
        return new LoginIdentifier(organisation.key());
    }

    @Override
    public ProvisionalPairId getId() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public PasswordHash hash() {
        return hash;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedByName() {
        return issuedByName;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
