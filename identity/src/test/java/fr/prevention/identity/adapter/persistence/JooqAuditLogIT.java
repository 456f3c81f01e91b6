package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditLog;
import fr.prevention.identity.api.AuditLog.AuditFilter;
import fr.prevention.identity.api.AuditLog.AuditLine;
import fr.prevention.identity.api.AuditLog.Sort;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.IdentityRefusal.NotAllowed;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationRegistry;
import fr.prevention.identity.api.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@OnPostgreSql
@Transactional
class JooqAuditLogIT {

    private static final Organisation PANIERS =
            new Organisation(OrganisationKind.PARTNER_STRUCTURE, "paniers", "Les Paniers Solidaires");
    private static final Actor EVERYTHING = actor(Organisation.PORTAL, Role.PLATFORM_ADMINISTRATOR);
    private static final Actor SUD_EST = actor(CARSAT_SUD_EST, Role.FUND_ADMINISTRATOR);
    private static final UUID SUBJECT = UUID.randomUUID();

    private final AuditLog log;
    private final AuditTrail trail;
    private final OrganisationRegistry registry;
    private final String mark = UUID.randomUUID().toString();

    JooqAuditLogIT(AuditLog log, AuditTrail trail, OrganisationRegistry registry) {
        this.log = log;
        this.trail = trail;
        this.registry = registry;
    }

    @BeforeEach
    void three_acts() {
        registry.register(CARSAT_SUD_EST);
        registry.register(PANIERS);
        append(
                "2026-03-01T23:30:00Z",
                "Anne Delcourt",
                CARSAT_SUD_EST,
                "account.deactivated",
                "Claire Martin",
                "départ");
        append("2026-03-02T10:00:00Z", "Paul Fort", PANIERS, "account.invited", "Maryse Pichon", "100 %");
        append("2026-03-03T10:00:00Z", "Portail", null, "platform.installed", "Portail Prévention", "");
    }

    @Test
    void shows_everything_to_the_platform_latest_first() {
        assertThat(subjects(EVERYTHING, filter("", "", "", "", "")))
                .containsExactly("Portail Prévention", "Maryse Pichon", "Claire Martin");
    }

    @Test
    void shows_an_administrator_what_concerns_the_own_organisation_and_nothing_else() {
        assertThat(subjects(SUD_EST, filter("", "", "", "", ""))).containsExactly("Claire Martin");
        assertThat(subjects(actor(PANIERS, Role.PARTNER_MANAGER), filter("", "", "", "", "")))
                .containsExactly("Maryse Pichon");
        assertThat(subjects(actor(CARSAT_HAUTS_DE_FRANCE, Role.FUND_ADMINISTRATOR), filter("", "", "", "", "")))
                .isEmpty();
        var foreign = line("Maryse Pichon").number();
        assertThat(log.entry(SUD_EST, foreign)).isEmpty();
        assertThat(log.entry(SUD_EST, line("Claire Martin").number())).isPresent();
    }

    @Test
    void shows_nothing_to_others() {
        for (var other : List.of(
                actor(CARSAT_SUD_EST, Role.PREVENTION_OFFICER),
                actor(PANIERS, Role.PARTNER_TECHNICIAN),
                actor(CARSAT_SUD_EST, Role.PLATFORM_ADMINISTRATOR))) {
            assertThatExceptionOfType(IdentityRefused.class)
                    .isThrownBy(() -> log.page(other, AuditFilter.NOTHING, Sort.TIME, true, 1, 10))
                    .extracting(IdentityRefused::refusal)
                    .isEqualTo(new NotAllowed());
        }
    }

    @Test
    void filters_by_day_in_paris_author_act_subject_organisation_and_words() {
        assertThat(subjects(EVERYTHING, between("2026-03-01", "2026-03-01"))).isEmpty();
        assertThat(subjects(EVERYTHING, between("2026-03-02", "2026-03-02")))
                .containsExactly("Maryse Pichon", "Claire Martin");
        assertThat(subjects(EVERYTHING, filter("anne", "", "", "", ""))).containsExactly("Claire Martin");
        assertThat(subjects(EVERYTHING, filter("", "account.invited", "", "", "")))
                .containsExactly("Maryse Pichon");
        assertThat(subjects(EVERYTHING, filter("", "", "maryse", "", ""))).containsExactly("Maryse Pichon");
        assertThat(subjects(EVERYTHING, filter("", "", SUBJECT.toString(), "", "")))
                .hasSize(3);
        assertThat(subjects(EVERYTHING, filter("", "", "", "paniers sol", ""))).containsExactly("Maryse Pichon");
        assertThat(subjects(EVERYTHING, filter("", "", "", "CARSAT-SE", ""))).containsExactly("Claire Martin");
        assertThat(subjects(EVERYTHING, filter("", "", "", "", "100 %"))).containsExactly("Maryse Pichon");
        assertThat(subjects(EVERYTHING, filter("", "", "", "", "100 _"))).isEmpty();
    }

    @Test
    void orders_by_a_column_and_hands_over_the_page_that_was_asked_for() {
        var page = log.page(EVERYTHING, filter("", "", "", "", ""), Sort.AUTHOR, false, 2, 2);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.lines()).extracting(AuditLine::authorName).containsExactly("Portail");
    }

    @Test
    void exports_exactly_what_is_filtered_however_many() {
        for (var number = 0; number < 2_010; number++) {
            append("2026-03-04T10:00:00Z", "Automate", CARSAT_SUD_EST, "account.renamed", "Personne " + number, "");
        }
        var exported = log.export(SUD_EST, filter("automate", "", "", "", "")).toList();
        assertThat(exported).hasSize(2_010).doesNotHaveDuplicates();
        assertThat(exported.getFirst().subjectName()).isEqualTo("Personne 2009");
    }

    @Test
    void shows_an_entry_with_what_was_before_and_its_seal() {
        var sheet = log.entry(EVERYTHING, line("Claire Martin").number()).orElseThrow();
        assertThat(sheet.line().organisation()).isEqualTo("Carsat Sud-Est");
        assertThat(sheet.changes()).containsExactly(new Change("mark", "", mark));
        assertThat(sheet.seal()).hasSize(64);
        assertThat(sheet.intact()).isTrue();
    }

    private AuditLine line(String subject) {
        return lines(EVERYTHING, filter("", "", subject, "", "")).getFirst();
    }

    private List<String> subjects(Actor actor, AuditFilter filter) {
        return lines(actor, filter).stream().map(AuditLine::subjectName).toList();
    }

    private List<AuditLine> lines(Actor actor, AuditFilter filter) {
        return log.page(actor, filter, Sort.TIME, true, 1, 100).lines();
    }

    private AuditFilter filter(String author, String act, String subject, String organisation, String text) {
        return new AuditFilter(
                LocalDate.parse("2026-03-01"),
                LocalDate.parse("2026-03-04"),
                author,
                act,
                subject,
                organisation,
                text.isEmpty() ? mark : text);
    }

    private AuditFilter between(String from, String to) {
        return new AuditFilter(LocalDate.parse(from), LocalDate.parse(to), "", "", "", "", mark);
    }

    private void append(
            String at, String author, @Nullable Organisation organisation, String act, String subject, String reason) {
        trail.append(new AuditEntry(
                UUID.randomUUID(),
                Instant.parse(at),
                null,
                author,
                organisation,
                act,
                "account",
                SUBJECT.toString(),
                subject,
                List.of(new Change("mark", "", mark)),
                reason));
    }

    private static Actor actor(Organisation organisation, Role role) {
        return new Actor(
                AccountId.next(), "ada", "Ada", List.of(new Membership(UUID.randomUUID(), organisation, role)));
    }
}
