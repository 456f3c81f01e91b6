package fr.prevention.partnerspace.spi;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping.AttachAgreementDocument;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementsOverlap;
import fr.prevention.partnerspace.api.PartnerRefusal.ChangedMeanwhile;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedFile;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.agreement.Limits;
import fr.prevention.partnerspace.domain.agreement.Period;
import fr.prevention.partnerspace.domain.manager.PartnerManager;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import fr.prevention.partnerspace.domain.structure.PartnerStructure.Touch;
import fr.prevention.partnerspace.domain.technician.PartnerTechnician;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for structures, agreements and accounts wherever they are kept. */
public abstract class PartnersContract {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Entry ENTRY = new Entry(Entry.Kind.WARNED, NOW, "", "30");

    private final StructureDetails details = PartnerPeople.paniersSolidaires("Les Paniers " + UUID.randomUUID());
    private final PartnerStructure structure = PartnerStructure.register(details, new Touch("Nadia Benali", NOW));

    protected abstract Structures structures();

    protected abstract Agreements agreements();

    protected abstract Technicians technicians();

    protected abstract Managers managers();

    protected abstract LastBodies lastBodies();

    @BeforeEach
    protected void keepAStructure() {
        var _ = structures().addOrFind(structure);
        structures().link(structure.getId(), GIRONDE, NOW);
    }

    @Test
    void a_structure_is_read_as_it_was_registered_and_once_only() {
        PartnerStructure kept = structures().held(structure.getId()).orElseThrow();

        assertThat(kept.details()).isEqualTo(details);
        assertThat(kept.registeredAt()).isEqualTo(NOW);
        assertThat(structures()
                        .addOrFind(PartnerStructure.register(details, new Touch("Nadia Benali", NOW)))
                        .getId())
                .isEqualTo(structure.getId());
        assertThat(structures().isPartner(structure.getId(), GIRONDE)).isTrue();
        assertThat(structures().isPartner(structure.getId(), DORDOGNE)).isFalse();
    }

    @Test
    void a_structure_changed_meanwhile_is_not_overwritten() {
        PartnerStructure first = structures().held(structure.getId()).orElseThrow();
        PartnerStructure second = structures().held(structure.getId()).orElseThrow();
        first.change(PartnerPeople.paniersSolidaires("Autre nom " + UUID.randomUUID()), new Touch("Alain Perrin", NOW));
        structures().update(first);
        second.change(details, new Touch("Alain Perrin", NOW));

        assertThat(refusalOf(() -> structures().update(second))).isEqualTo(new ChangedMeanwhile());
    }

    @Test
    void an_agreement_is_read_as_it_was_recorded_and_found_by_its_submission() {
        Agreement agreement = agreement(0, 300);
        UUID submission = UUID.randomUUID();
        agreements().add(submission, agreement);

        Agreement kept = agreements().find(agreement.getId()).orElseThrow();
        assertThat(kept.period()).isEqualTo(agreement.period());
        assertThat(kept.limits()).isEqualTo(agreement.limits());
        assertThat(kept.follows()).isEmpty();
        assertThat(agreements().ofSubmission(GIRONDE, submission)).contains(agreement.getId());
        assertThat(agreements().ofSubmission(DORDOGNE, submission)).isEmpty();
        assertThat(agreements().find(AgreementId.next())).isEmpty();
    }

    @Test
    void two_agreements_of_the_same_two_never_meet() {
        agreements().add(UUID.randomUUID(), agreement(0, 100));
        agreements().add(UUID.randomUUID(), agreement(101, 200));

        assertThat(refusalOf(() -> agreements().add(UUID.randomUUID(), agreement(100, 100))))
                .isEqualTo(new AgreementsOverlap());
    }

    @Test
    void moving_an_agreement_over_another_is_refused() {
        agreements().add(UUID.randomUUID(), agreement(10, 100));
        Agreement second = agreement(101, 200);
        agreements().add(UUID.randomUUID(), second);
        second.amend(period(100, 200), new Limits(3, 2), MONDAY);

        assertThat(refusalOf(() -> agreements().update(second))).isEqualTo(new AgreementsOverlap());
    }

    @Test
    void the_agreement_in_force_comes_before_the_one_to_come() {
        Agreement next = agreement(101, 200);
        Agreement current = agreement(0, 100);
        agreements().add(UUID.randomUUID(), next);
        agreements().add(UUID.randomUUID(), current);

        assertThat(open(0)).isEqualTo(current.getId());
        assertThat(open(100)).isEqualTo(current.getId());
        assertThat(open(101)).isEqualTo(next.getId());
        assertThat(agreements().open(structure.getId(), GIRONDE, MONDAY.plusDays(201)))
                .isEmpty();
        assertThat(agreements().open(structure.getId(), DORDOGNE, MONDAY)).isEmpty();
    }

    @Test
    void an_agreement_that_another_follows_is_not_said_to_end() {
        Agreement current = agreement(0, 20);
        agreements().add(UUID.randomUUID(), current);
        assertThat(ending(20)).contains(current.getId());
        assertThat(ending(19)).doesNotContain(current.getId());

        agreements().add(UUID.randomUUID(), agreement(21, 200));
        assertThat(ending(20)).doesNotContain(current.getId());
    }

    @Test
    void a_warning_and_a_document_are_noted_once() {
        Agreement agreement = agreement(0, 20);
        agreements().add(UUID.randomUUID(), agreement);

        assertThat(agreements().noteWarning(agreement, 30, ENTRY)).isTrue();
        assertThat(agreements().noteWarning(agreement, 30, ENTRY)).isFalse();
        assertThat(agreements().noteWarning(agreement, 7, ENTRY)).isTrue();
        AttachAgreementDocument command = new AttachAgreementDocument(
                UUID.randomUUID(),
                GIRONDE,
                agreement.getId(),
                new ReceivedFile(UUID.randomUUID(), "convention.pdf", "application/pdf", 12, "00"));
        assertThat(agreements().attach(command, ENTRY)).isTrue();
        assertThat(agreements().attach(command, ENTRY)).isFalse();
    }

    @Test
    void a_technician_is_read_as_created_and_counted_while_active() {
        UUID submission = UUID.randomUUID();
        PartnerTechnician maryse = technician(submission);
        technicians().add(submission, maryse);

        PartnerTechnician kept = technicians().find(maryse.getId()).orElseThrow();
        assertThat(kept.person()).isEqualTo(maryse.person());
        assertThat(kept.login()).isEqualTo(maryse.login());
        assertThat(technicians().ofSubmission(structure.getId(), submission)).isPresent();
        assertThat(technicians().active(structure.getId())).isEqualTo(1);

        kept.deactivate(2);
        technicians().update(kept);
        technicians().append(kept.getId(), new Entry(Entry.Kind.DEACTIVATED, NOW, "Paul FORT", "Départ"));
        assertThat(technicians().active(structure.getId())).isZero();
        assertThat(refusalOf(() -> technicians().update(kept))).isEqualTo(new ChangedMeanwhile());
    }

    @Test
    void a_manager_is_read_as_created_and_counted_while_active() {
        UUID submission = UUID.randomUUID();
        PartnerManager paul = PartnerManager.create(
                new CreateManagerAccount(
                        submission,
                        GIRONDE,
                        structure.getId(),
                        AccountId.next(),
                        "p." + submission,
                        PartnerPeople.person("Paul", "Fort")),
                0,
                1,
                NOW);
        managers().add(submission, paul);

        PartnerManager kept = managers().find(paul.getId()).orElseThrow();
        assertThat(kept.person()).isEqualTo(paul.person());
        assertThat(managers().active(structure.getId())).isEqualTo(1);
        kept.deactivate();
        managers().update(kept);
        managers().append(kept.getId(), new Entry(Entry.Kind.DEACTIVATED, NOW, "Alain Perrin", ""));
        assertThat(managers().active(structure.getId())).isZero();
        assertThat(refusalOf(() -> managers().update(kept))).isEqualTo(new ChangedMeanwhile());
    }

    @Test
    void the_last_body_replaces_the_one_before() {
        AccountId account = AccountId.next();
        assertThat(lastBodies().of(account, structure.getId())).isEmpty();
        lastBodies().remember(account, structure.getId(), GIRONDE, NOW);
        lastBodies().remember(account, structure.getId(), DORDOGNE, NOW);
        assertThat(lastBodies().of(account, structure.getId())).contains(DORDOGNE);
    }

    private PartnerTechnician technician(UUID submission) {
        return PartnerTechnician.create(
                new CreateTechnician(
                        submission,
                        GIRONDE,
                        structure.getId(),
                        AccountId.next(),
                        "m." + submission,
                        PartnerPeople.person("Maryse", "Pichon", "Martin")),
                0,
                1,
                NOW);
    }

    private AgreementId open(int day) {
        return agreements()
                .open(structure.getId(), GIRONDE, MONDAY.plusDays(day))
                .orElseThrow()
                .getId();
    }

    private Iterable<AgreementId> ending(int latest) {
        return agreements().endingBy(MONDAY, MONDAY.plusDays(latest)).stream()
                .map(Agreement::getId)
                .toList();
    }

    private Agreement agreement(int from, int to) {
        return Agreement.record(structure.getId(), GIRONDE, period(from, to), new Limits(3, 2), MONDAY, NOW);
    }

    private static Period period(int from, int to) {
        return new Period(MONDAY.plusDays(from), MONDAY.plusDays(to));
    }

    private static PartnerRefusal refusalOf(Runnable act) {
        return catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }
}
