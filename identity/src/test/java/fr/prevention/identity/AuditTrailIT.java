package fr.prevention.identity;

import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@OnPostgreSql
class AuditTrailIT {

    private static final int ACTS = 20;

    private final AuditTrail trail;
    private final DSLContext db;

    AuditTrailIT(AuditTrail trail, DSLContext db) {
        this.trail = trail;
        this.db = db;
    }

    @Test
    void chains_the_entries_of_twenty_who_act_at_the_same_moment() throws Exception {
        var start = new CyclicBarrier(ACTS);
        var before = length();
        try (var people = Executors.newFixedThreadPool(ACTS)) {
            var runs = new ArrayList<Future<?>>();
            for (var number = 0; number < ACTS; number++) {
                Callable<?> act = () -> {
                    start.await();
                    trail.append(entry(UUID.randomUUID()));
                    return null;
                };
                runs.add(people.submit(act));
            }
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(length()).isEqualTo(before + ACTS);
        assertThat(db.fetchValue("""
                        select count(*) from identity.audit_entry entry
                        join identity.audit_entry earlier on earlier.number = entry.number - 1
                        where entry.previous_seal <> earlier.seal
                        """)).isEqualTo(0L);
    }

    @Test
    void writes_a_fact_once() {
        var fact = UUID.randomUUID();
        var before = length();
        trail.append(entry(fact));
        trail.append(entry(fact));
        assertThat(length()).isEqualTo(before + 1);
    }

    @Test
    void refuses_to_change_or_remove_an_entry() {
        trail.append(entry(UUID.randomUUID()));
        for (var attempt : List.of(
                "update identity.audit_entry set reason = 'autre'",
                "delete from identity.audit_entry",
                "truncate identity.audit_entry")) {
            assertThatThrownBy(() -> db.execute(attempt)).hasMessageContaining("append-only");
        }
    }

    private long length() {
        return ((Number) db.fetchValue("select number from identity.audit_head")).longValue();
    }

    private static AuditEntry entry(UUID id) {
        return new AuditEntry(
                id,
                MONDAY_MORNING,
                null,
                "Anne Delcourt",
                CARSAT_SUD_EST,
                "account.renamed",
                "account",
                "1",
                "Claire Martin",
                List.of(new Change("display-name", "Claire", "Claire Martin")),
                "mariage");
    }
}
