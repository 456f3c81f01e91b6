package fr.prevention.identity.domain.recovery;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AdministratorRecovery.AskRecovery;
import fr.prevention.identity.api.IdentityRefusal.RecoveryDecided;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.RecoveryState;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A claim: somebody of a member company or a partner structure asks to administer it because whoever did is gone.
 *
 * <p>It is approved or refused once. Approved, it waits for the cooling-off time, during which any former administrator may
 * object by a mailed link; only then does the access change hands.
 */
public final class Recovery implements AggregateRoot<Recovery, RecoveryId> {

    private final AskRecovery asked;
    private final @Nullable Organisation organisation;
    private final Instant askedAt;
    private RecoveryState state;
    private Decision decision;
    private @Nullable String secretHash;
    private @Nullable Instant closedAt;
    private @Nullable AccountId account;
    private final long version;

    /**
     * Who decides.
     *
     * @param guardian the service, the body or the platform for which the person does
     */
    public record Decider(AccountId account, String name, Organisation guardian) {}

    /** Who decided, why, and when the access changes hands. */
    public record Decision(
            String byName,
            @Nullable Decider by,
            String reason,
            @Nullable Instant at,
            @Nullable Instant dueAt) {

        static final Decision NONE = new Decision("", null, "", null, null);
    }

    /** How it ended. */
    public record Outcome(
            @Nullable String secretHash,
            @Nullable Instant closedAt,
            @Nullable AccountId account) {

        static final Outcome NONE = new Outcome(null, null, null);
    }

    private Recovery(
            AskRecovery asked,
            @Nullable Organisation organisation,
            Instant askedAt,
            RecoveryState state,
            Decision decision,
            Outcome outcome,
            long version) {
        this.asked = asked;
        this.organisation = organisation;
        this.askedAt = askedAt;
        this.state = state;
        this.decision = decision;
        this.secretHash = outcome.secretHash();
        this.closedAt = outcome.closedAt();
        this.account = outcome.account();
        this.version = version;
    }

    /**
     * A new claim.
     *
     * @param organisation the one that was meant, null when none is known under that name
     */
    public static Recovery ask(AskRecovery asked, @Nullable Organisation organisation, Instant at) {
        return new Recovery(asked, organisation, at, RecoveryState.ASKED, Decision.NONE, Outcome.NONE, 0);
    }

    public static Recovery reconstitute(
            AskRecovery asked,
            @Nullable Organisation organisation,
            Instant askedAt,
            RecoveryState state,
            Decision decision,
            Outcome outcome,
            long version) {
        return new Recovery(asked, organisation, askedAt, state, decision, outcome, version);
    }

    /** Approves it: it takes effect after the cooling-off time unless somebody objects. */
    public void approve(Decider by, String reason, CoolingOff coolingOff, Instant at) {
        requireUndecided();
        if (organisation == null) {
            throw new IdentityRefused(new UnknownOrganisation());
        }
        state = RecoveryState.APPROVED;
        decision = new Decision(by.name(), by, reason, at, at.plus(coolingOff.time()));
    }

    /** Refuses it. */
    public void refuse(Decider by, String reason, Instant at) {
        requireUndecided();
        state = RecoveryState.REFUSED;
        decision = new Decision(by.name(), by, reason, at, null);
        closedAt = at;
    }

    /** Keeps the hash of the secret with which a former administrator objects. */
    public void issue(String hash) {
        secretHash = hash;
    }

    /** A former administrator objects. */
    public void object(Instant at) {
        if (state != RecoveryState.APPROVED) {
            throw new IdentityRefused(new RecoveryDecided());
        }
        close(RecoveryState.OBJECTED, at);
    }

    /** Whether the cooling-off time is over and nobody objected. */
    public boolean isDue(Instant at) {
        var due = decision.dueAt();
        return state == RecoveryState.APPROVED && due != null && !at.isBefore(due);
    }

    /** The access changed hands. */
    public void carryOut(AccountId opened, Instant at) {
        if (!isDue(at)) {
            throw new IdentityRefused(new RecoveryDecided());
        }
        close(RecoveryState.CARRIED_OUT, at);
        account = opened;
    }

    /** Its time has come and the access cannot change hands. */
    public void abandon(Instant at) {
        if (!isDue(at)) {
            throw new IdentityRefused(new RecoveryDecided());
        }
        close(RecoveryState.ABANDONED, at);
    }

    private void close(RecoveryState how, Instant at) {
        state = how;
        closedAt = at;
        secretHash = null;
    }

    private void requireUndecided() {
        if (state != RecoveryState.ASKED) {
            throw new IdentityRefused(new RecoveryDecided());
        }
    }

    @Override
    public RecoveryId getId() {
        return asked.id();
    }

    public AskRecovery asked() {
        return asked;
    }

    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public RecoveryState state() {
        return state;
    }

    public Decision decision() {
        return decision;
    }

    public Outcome outcome() {
        return new Outcome(secretHash, closedAt, account);
    }

    public long version() {
        return version;
    }
}
