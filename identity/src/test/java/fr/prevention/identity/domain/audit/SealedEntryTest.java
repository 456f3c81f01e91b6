package fr.prevention.identity.domain.audit;

import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedEntryTest {

    private static final UUID FACT = UUID.fromString("0195f3a2-7c1b-7d20-8a55-3f0e6b1c9d41");
    private static final AccountId ANNE = new AccountId(FACT);

    @Test
    void stays_intact_as_long_as_nothing_of_it_changes() {
        var first = SealedEntry.after(AuditSeal.BEGINNING, entry("départ", "a", "b"), "192.0.2.1");
        var second = SealedEntry.after(first.seal(), entry("retour", "b", "a"), "");
        assertThat(first.isIntactAfter(AuditSeal.BEGINNING)).isTrue();
        assertThat(second.isIntactAfter(first.seal())).isTrue();
        assertThat(second.isIntactAfter(AuditSeal.BEGINNING)).isFalse();
    }

    @Test
    void is_broken_by_a_change_of_any_word() {
        var sealed = SealedEntry.after(AuditSeal.BEGINNING, entry("départ", "a", "b"), "192.0.2.1");
        for (var forged : List.of(entry("retour", "a", "b"), entry("départ", "ab", ""), entry("départ", "", "ab"))) {
            assertThat(new SealedEntry(forged, sealed.origin(), sealed.previous(), sealed.seal())
                            .isIntactAfter(AuditSeal.BEGINNING))
                    .isFalse();
        }
        assertThat(new SealedEntry(sealed.entry(), "192.0.2.9", sealed.previous(), sealed.seal())
                        .isIntactAfter(AuditSeal.BEGINNING))
                .isFalse();
    }

    private static AuditEntry entry(String reason, String before, String after) {
        return new AuditEntry(
                FACT,
                MONDAY_MORNING,
                ANNE,
                "Anne Delcourt",
                CARSAT_SUD_EST,
                "account.renamed",
                "account",
                "1",
                "Claire Martin",
                List.of(new Change("name", before, after)),
                reason);
    }
}
