package fr.prevention.identity.domain.delegation;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.DelegationProgressed;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.DelegationOver;
import fr.prevention.identity.api.IdentityRefusal.DelegationTooLong;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation lets an outside person, such as its accountant, do for it until a last day, one year ahead at most.
 *
 * <p>It is offered by mail and opens nothing until the person accepts with an account: nobody is added in silence. It may be
 * extended or taken back, warns seven days ahead and ends by itself on the day after the last one. It never lets the person
 * manage users.
 */
public final class Delegation implements AggregateRoot<Delegation, DelegationId> {

    private static final int WARNING_DAYS = 7;

    private final DelegationId id;
    private final Terms terms;
    private LocalDate lastDay;
    private @Nullable String secretHash;
    private @Nullable AccountId account;
    private @Nullable Instant acceptedAt;
    private @Nullable LocalDate warnedFor;
    private @Nullable DelegationStage ending;
    private @Nullable Instant endedAt;
    private final long version;

    /** What was offered, to whom, by whom; it never changes. */
    public record Terms(
            Organisation organisation,
            ContactDetails person,
            EmailAddress email,
            Set<Right> rights,
            AccountId grantedBy,
            String grantedByName,
            EmailAddress grantedByEmail,
            Instant offeredAt) {

        public Terms {
            rights = Set.copyOf(rights);
        }
    }

    /** What may be null of its life so far. */
    public record Progress(
            @Nullable String secretHash,
            @Nullable AccountId account,
            @Nullable Instant acceptedAt,
            @Nullable LocalDate warnedFor,
            @Nullable DelegationStage ending,
            @Nullable Instant endedAt) {}

    private Delegation(DelegationId id, Terms terms, LocalDate lastDay, Progress progress, long version) {
        this.id = id;
        this.terms = terms;
        this.lastDay = lastDay;
        this.secretHash = progress.secretHash();
        this.account = progress.account();
        this.acceptedAt = progress.acceptedAt();
        this.warnedFor = progress.warnedFor();
        this.ending = progress.ending();
        this.endedAt = progress.endedAt();
        this.version = version;
    }

    /**
     * Offers an access.
     *
     * @throws IdentityRefused with {@link DelegationTooLong} for a last day before today or more than a year ahead
     */
    public static Delegation offer(DelegationId id, Terms terms, LocalDate lastDay, LocalDate today) {
        if (terms.rights().isEmpty() || terms.rights().contains(Right.USERS)) {
            throw new IllegalArgumentException("an outside person gets some right, and never that of managing users");
        }
        withinAYear(lastDay, today);
        return new Delegation(id, terms, lastDay, new Progress(null, null, null, null, null, null), 0);
    }

    public static Delegation reconstitute(
            DelegationId id, Terms terms, LocalDate lastDay, Progress progress, long version) {
        return new Delegation(id, terms, lastDay, progress, version);
    }

    /** Keeps the hash of the secret that opens the offer; an earlier secret opens it no more. */
    public void issue(String hash) {
        requireRunning();
        secretHash = hash;
    }

    /** The account with which the person accepts acts from now on. */
    public void accept(AccountId accepting, LocalDate today, Instant at) {
        requireRunning();
        if (account != null || today.isAfter(lastDay)) {
            throw new IdentityRefused(new DelegationOver());
        }
        account = accepting;
        acceptedAt = at;
        secretHash = null;
    }

    /** Moves the last day. */
    public void extend(LocalDate next, LocalDate today) {
        requireRunning();
        if (today.isAfter(lastDay)) {
            throw new IdentityRefused(new DelegationOver());
        }
        withinAYear(next, today);
        lastDay = next;
    }

    /** Takes it back. */
    public void withdraw(Instant at) {
        requireRunning();
        end(DelegationStage.WITHDRAWN, at);
    }

    /** What that day brings: a warning, once for each last day, or the end. */
    public Optional<DelegationStage> pass(LocalDate today, Instant at) {
        if (ending != null) {
            return Optional.empty();
        }
        if (today.isAfter(lastDay)) {
            end(account == null ? DelegationStage.LAPSED : DelegationStage.EXPIRED, at);
            return Optional.ofNullable(ending);
        }
        if (account != null && !lastDay.equals(warnedFor) && !today.isBefore(lastDay.minusDays(WARNING_DAYS))) {
            warnedFor = lastDay;
            return Optional.of(DelegationStage.ENDING_SOON);
        }
        return Optional.empty();
    }

    /** The fact, for those who are told of it. */
    public DelegationProgressed told(DelegationStage stage, Instant at) {
        return new DelegationProgressed(
                Generators.timeBasedEpochRandomGenerator().generate(),
                id,
                stage,
                terms.organisation(),
                terms.person().displayName(),
                terms.email(),
                terms.grantedByName(),
                terms.grantedByEmail(),
                lastDay,
                at);
    }

    private void end(DelegationStage how, Instant at) {
        ending = how;
        endedAt = at;
        secretHash = null;
    }

    private void requireRunning() {
        if (ending != null) {
            throw new IdentityRefused(new DelegationOver());
        }
    }

    private static void withinAYear(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            throw new IdentityRefused(new DelegationTooLong());
        }
    }

    @Override
    public DelegationId getId() {
        return id;
    }

    public Terms terms() {
        return terms;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    public boolean isRunning() {
        return ending == null;
    }

    public Progress progress() {
        return new Progress(secretHash, account, acceptedAt, warnedFor, ending, endedAt);
    }

    public long version() {
        return version;
    }
}
