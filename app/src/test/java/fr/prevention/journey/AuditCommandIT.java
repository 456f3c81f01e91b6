package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Records;
import fr.prevention.ground.ServerLog;
import fr.prevention.ground.Town;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AuditVerification;
import fr.prevention.identity.api.AuditVerification.Verdict.Intact;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.platform.audit.AuditWatch;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The command of the jar that verifies the audit trail, on the database of these tests and on an embedded one. */
@WholePortal
class AuditCommandIT {

    @TempDir
    static Path folder;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private Records records;

    @Autowired
    private Town town;

    @Autowired
    private PlatformAdministration administration;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private AuditWatch watch;

    @Test
    void says_that_the_trail_is_intact_and_finds_an_entry_that_was_tampered_with() {
        administration.create(
                town.adaLovelace(),
                new Organisation(OrganisationKind.NATIONAL_FUND, "C" + UUID.randomUUID(), "Caisse d'essai"));
        RunningPortal good = command("verifier-journal");
        assertThat(good.awaitEnd()).isZero();
        assertThat(good.said()).contains("Le journal d’audit est intact").doesNotContain("\tat ", "Tomcat");
        Intact intact = (Intact) verification.verify();
        RunningPortal known = command("verifier-journal", intact.entries() + ":" + intact.seal());
        assertThat(known.awaitEnd()).isZero();

        reason(intact.entries(), "autre chose");
        try {
            RunningPortal bad = command("verifier-journal");
            assertThat(bad.awaitEnd()).isEqualTo(1);
            assertThat(bad.said())
                    .contains("rompu à l’écriture n° " + intact.entries() + " : elle a été modifiée après coup");
            assertThat(watch.verify()).isNotInstanceOf(Intact.class);
            assertThat(ServerLog.expected("Audit trail broken at entry " + intact.entries()))
                    .hasSize(1);
        } finally {
            reason(intact.entries(), "");
        }
        assertThat(verification.verify()).isInstanceOf(Intact.class);
    }

    @Test
    void says_in_one_sentence_what_it_cannot_do() {
        RunningPortal misspelt = command("verifier-journal", "125");
        assertThat(misspelt.awaitEnd()).isEqualTo(1);
        assertThat(misspelt.said()).contains("numéro:sceau");
        RunningPortal empty = RunningPortal.command(folder.resolve("home"), Map.of(), "verifier-journal");
        assertThat(empty.awaitEnd()).isEqualTo(1);
        assertThat(empty.said()).contains("n’a pas pu être lu").doesNotContain("\tat ");
    }

    private RunningPortal command(String... arguments) {
        return RunningPortal.command(
                folder.resolve("unused"),
                Map.of(
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()),
                        "SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword())),
                arguments);
    }

    /** What only somebody with every right on the database can do. */
    private void reason(long number, String words) {
        records.run("alter table identity.audit_entry disable trigger user");
        records.run("update identity.audit_entry set reason = ? where number = ?", words, number);
        records.run("alter table identity.audit_entry enable trigger user");
    }
}
