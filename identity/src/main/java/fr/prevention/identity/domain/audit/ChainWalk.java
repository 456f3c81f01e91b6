package fr.prevention.identity.domain.audit;

import fr.prevention.identity.api.AuditVerification.Fault;
import fr.prevention.identity.api.AuditVerification.KnownSeal;
import fr.prevention.identity.api.AuditVerification.Verdict;
import fr.prevention.identity.api.AuditVerification.Verdict.Broken;
import fr.prevention.identity.api.AuditVerification.Verdict.Intact;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the trail from its beginning to its end, entry by entry, until something is wrong. Entries appended after
 * the end was read are not its business.
 */
public final class ChainWalk {

    private final ChainEnd end;
    private final @Nullable KnownSeal known;
    private AuditSeal reached = AuditSeal.BEGINNING;

    private ChainWalk(ChainEnd end, @Nullable KnownSeal known) {
        this.end = end;
        this.known = known;
    }

    /** A walk to that end, where the entry of a known seal must be met on the way. */
    public static ChainWalk to(ChainEnd end, Optional<KnownSeal> known) {
        return new ChainWalk(end, known.orElse(null));
    }

    /** The number of the last entry found good. */
    public long reached() {
        return reached.number();
    }

    /** Whether entries are left before the end. */
    public boolean goesOn() {
        return reached.number() < end.known().number();
    }

    /** Takes the next entry; tells what is wrong with it, if anything. */
    public Optional<Verdict> follow(KeptEntry kept) {
        var expected = reached.number() + 1;
        if (kept.number() != expected) {
            return broken(expected, Fault.MISSING);
        }
        var sealed = kept.sealed();
        if (sealed.isEmpty() || !sealed.get().isIntactAfter(reached)) {
            var moved = sealed.filter(entry -> !entry.previous().equals(reached.value()))
                    .filter(SealedEntry::agreesWithItself)
                    .isPresent();
            return broken(expected, moved ? Fault.DETACHED : Fault.CHANGED);
        }
        reached = sealed.get().seal();
        return known != null && known.number() == expected && !isThat(known)
                ? Optional.of(new Broken(expected, Fault.OTHER_SEAL, expected - 1))
                : Optional.empty();
    }

    /** What the whole walk found, once no entry is left. */
    public Verdict arrive() {
        var length = reached.number();
        if (length < end.known().number()) {
            return new Broken(length + 1, Fault.MISSING, length);
        }
        if (!reached.equals(end.known())) {
            return new Broken(length, Fault.OTHER_END, length);
        }
        if (end.last() > length) {
            return new Broken(length + 1, Fault.BEYOND_END, length);
        }
        if (known != null && known.number() > length) {
            return new Broken(length + 1, Fault.MISSING, length);
        }
        return new Intact(length, reached.value());
    }

    private boolean isThat(KnownSeal other) {
        return reached.value().equals(other.seal().strip().toLowerCase(Locale.ROOT));
    }

    private Optional<Verdict> broken(long number, Fault fault) {
        return Optional.of(new Broken(number, fault, reached.number()));
    }
}
