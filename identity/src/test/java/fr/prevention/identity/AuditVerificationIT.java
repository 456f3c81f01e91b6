package fr.prevention.identity;

import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.AuditVerification;
import fr.prevention.identity.api.AuditVerification.Fault;
import fr.prevention.identity.api.AuditVerification.KnownSeal;
import fr.prevention.identity.api.AuditVerification.Verdict.Broken;
import fr.prevention.identity.api.AuditVerification.Verdict.Intact;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What somebody with every right on the database does to the trail, and what is found of it. Rolled back each time. */
@OnPostgreSql
@Transactional
class AuditVerificationIT {

    private final AuditTrail trail;
    private final AuditVerification verification;
    private final DSLContext db;
    private long first;

    AuditVerificationIT(AuditTrail trail, AuditVerification verification, DSLContext db) {
        this.trail = trail;
        this.verification = verification;
        this.db = db;
    }

    @BeforeEach
    void five_entries_and_no_trigger() {
        first = ((Number) db.fetchValue("select number + 1 from identity.audit_head")).longValue();
        for (var act = 0; act < 5; act++) {
            trail.append(entry());
        }
        db.execute("alter table identity.audit_entry disable trigger user");
    }

    @Test
    void finds_nothing_where_nobody_tampered_and_remembers_it() {
        assertThat(verification.verify())
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.entries()).isEqualTo(first + 4));
        assertThat(verification.last())
                .hasValueSatisfying(check -> assertThat(check.verdict()).isInstanceOf(Intact.class));
    }

    @Test
    void finds_a_changed_word_in_every_column() {
        for (var change : List.of(
                "reason = 'autre'",
                "author_name = 'Personne'",
                "subject_name = 'x'",
                "act = 'account.renamed'",
                "origin = '203.0.113.9'",
                "at = at + interval '1 microsecond'",
                "changes = '[]'",
                "changes = 'plus du JSON'",
                "organisation_kind = 'PLANETE'",
                "organisation_key = 'CARSAT-XX'",
                "author = gen_random_uuid()",
                "id = gen_random_uuid()",
                "seal = repeat('0', 64)")) {
            db.execute("savepoint here");
            db.execute("update identity.audit_entry set " + change + " where number = " + (first + 2));
            assertThat(verification.verify()).as(change).isEqualTo(new Broken(first + 2, Fault.CHANGED, first + 1));
            db.execute("rollback to savepoint here");
        }
    }

    @Test
    void finds_a_deleted_entry_and_two_in_each_others_place() {
        db.execute("savepoint here");
        db.execute("delete from identity.audit_entry where number = " + (first + 2));
        assertThat(verification.verify()).isEqualTo(new Broken(first + 2, Fault.MISSING, first + 1));
        db.execute("rollback to savepoint here");
        db.execute("update identity.audit_entry set number = -1 where number = " + (first + 1));
        db.execute("update identity.audit_entry set number = " + (first + 1) + " where number = " + (first + 3));
        db.execute("update identity.audit_entry set number = " + (first + 3) + " where number = -1");
        assertThat(verification.verify())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.number()).isEqualTo(first + 1));
    }

    @Test
    void finds_a_tail_cut_off_a_head_moved_and_a_head_of_another_seal() {
        var end = first + 4;
        db.execute("savepoint here");
        db.execute("delete from identity.audit_entry where number >= " + (first + 3));
        assertThat(verification.verify()).isEqualTo(new Broken(first + 3, Fault.MISSING, first + 2));
        db.execute("rollback to savepoint here");
        db.execute("update identity.audit_head set (number, seal) = "
                + "(select number, seal from identity.audit_entry where number = " + (first + 2) + ")");
        assertThat(verification.verify()).isEqualTo(new Broken(first + 3, Fault.BEYOND_END, first + 2));
        db.execute("rollback to savepoint here");
        db.execute("update identity.audit_head set seal = repeat('e', 64)");
        assertThat(verification.verify()).isEqualTo(new Broken(end, Fault.OTHER_END, end));
        assertThat(verification.last())
                .hasValueSatisfying(
                        check -> assertThat(check.verdict()).isEqualTo(new Broken(end, Fault.OTHER_END, end)));
    }

    @Test
    void finds_a_tail_cut_off_with_its_head_only_by_a_seal_that_was_written_down() {
        var known = new KnownSeal(first + 4, (String) db.fetchValue("select seal from identity.audit_head"));
        assertThat(verification.verify(known)).isInstanceOf(Intact.class);
        db.execute("delete from identity.audit_entry where number >= " + (first + 3));
        db.execute("update identity.audit_head set (number, seal) = "
                + "(select number, seal from identity.audit_entry where number = " + (first + 2) + ")");
        assertThat(verification.verify()).isInstanceOf(Intact.class);
        assertThat(verification.verify(known)).isEqualTo(new Broken(first + 3, Fault.MISSING, first + 2));
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
                List.of(new Change("display-name", "Claire", "Claire Martin")),
                "départ");
    }
}
