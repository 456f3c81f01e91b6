package fr.prevention.identity.domain.audit;

import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditVerification.Fault;
import fr.prevention.identity.api.AuditVerification.KnownSeal;
import fr.prevention.identity.api.AuditVerification.Verdict;
import fr.prevention.identity.api.AuditVerification.Verdict.Broken;
import fr.prevention.identity.api.AuditVerification.Verdict.Intact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainWalkTest {

    private final List<SealedEntry> trail = trail(4);

    @Test
    void finds_a_trail_in_order_and_an_empty_one_too() {
        assertThat(walk(trail)).isEqualTo(new Intact(4, trail.getLast().seal().value()));
        assertThat(walk(List.of())).isEqualTo(new Intact(0, AuditSeal.BEGINNING.value()));
    }

    @Test
    void finds_the_first_entry_whose_words_changed() {
        var entry = trail.get(1);
        trail.set(1, new SealedEntry(entry.entry(), "203.0.113.9", entry.previous(), entry.seal()));
        assertThat(walk(trail)).isEqualTo(new Broken(2, Fault.CHANGED, 1));
    }

    @Test
    void finds_an_entry_that_was_sealed_anew_by_the_one_that_follows() {
        trail.set(1, SealedEntry.after(trail.get(0).seal(), trail.get(3).entry(), ""));
        assertThat(walk(trail)).isEqualTo(new Broken(3, Fault.DETACHED, 2));
    }

    @Test
    void finds_an_entry_taken_out_in_the_middle_and_at_the_end() {
        var end = end(trail);
        assertThat(walk(List.of(trail.get(0), trail.get(2), trail.get(3)), end, null))
                .isEqualTo(new Broken(2, Fault.MISSING, 1));
        assertThat(walk(trail.subList(0, 3), end, null)).isEqualTo(new Broken(4, Fault.MISSING, 3));
    }

    @Test
    void finds_entries_behind_the_known_end_and_an_end_that_is_another() {
        var third = trail.get(2).seal();
        assertThat(walk(trail.subList(0, 3), new ChainEnd(third, 4), null))
                .isEqualTo(new Broken(4, Fault.BEYOND_END, 3));
        assertThat(walk(trail, new ChainEnd(new AuditSeal(4, third.value()), 4), null))
                .isEqualTo(new Broken(4, Fault.OTHER_END, 4));
    }

    @Test
    void finds_a_trail_cut_off_with_its_end_by_a_seal_that_was_written_down() {
        var known = new KnownSeal(4, trail.getLast().seal().value().toUpperCase(Locale.ROOT));
        var shortened = trail.subList(0, 3);
        assertThat(walk(trail, end(trail), known)).isInstanceOf(Intact.class);
        assertThat(walk(shortened)).isInstanceOf(Intact.class);
        assertThat(walk(shortened, end(shortened), known)).isEqualTo(new Broken(4, Fault.MISSING, 3));
        assertThat(walk(trail(4), end(trail), known)).isInstanceOf(Broken.class);
        var written = trail(4);
        assertThat(walk(written, end(written), known)).isEqualTo(new Broken(4, Fault.OTHER_SEAL, 3));
    }

    private static Verdict walk(List<SealedEntry> entries) {
        return walk(entries, end(entries), null);
    }

    private static Verdict walk(List<SealedEntry> entries, ChainEnd end, @Nullable KnownSeal known) {
        var walk = ChainWalk.to(end, Optional.ofNullable(known));
        for (var entry : entries) {
            var wrong = walk.follow(new KeptEntry(entry.seal().number(), Optional.of(entry)));
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return walk.arrive();
    }

    private static ChainEnd end(List<SealedEntry> entries) {
        return entries.isEmpty()
                ? new ChainEnd(AuditSeal.BEGINNING, 0)
                : new ChainEnd(
                        entries.getLast().seal(), entries.getLast().seal().number());
    }

    private static List<SealedEntry> trail(int length) {
        var entries = new ArrayList<SealedEntry>();
        var last = AuditSeal.BEGINNING;
        for (var number = 1; number <= length; number++) {
            var sealed = SealedEntry.after(last, entry(), "192.0.2.1");
            entries.add(sealed);
            last = sealed.seal();
        }
        return entries;
    }

    private static AuditEntry entry() {
        return new AuditEntry(
                UUID.randomUUID(),
                MONDAY_MORNING,
                null,
                "Anne Delcourt",
                CARSAT_SUD_EST,
                "account.deactivated",
                "account",
                "1",
                "Claire Martin",
                List.of(),
                "départ");
    }
}
