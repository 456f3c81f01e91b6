package fr.prevention.partnerspace.application;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static fr.prevention.partnerspace.application.Desk.refusalOf;
import static fr.prevention.partnerspace.application.Desk.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.AgreementAmended;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping.AmendAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.AttachAgreementDocument;
import fr.prevention.partnerspace.api.AgreementKeeping.EndAgreementEarly;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.RenewAgreement;
import fr.prevention.partnerspace.api.AgreementRecorded;
import fr.prevention.partnerspace.api.AgreementShortened;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementsOverlap;
import fr.prevention.partnerspace.api.PartnerRefusal.ChangedMeanwhile;
import fr.prevention.partnerspace.api.PartnerRefusal.ManagerLimitOutOfRange;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownAgreement;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownStructure;
import fr.prevention.partnerspace.api.ReceivedFile;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementKeepingServiceTest {

    private final Desk desk = new Desk();

    @Test
    void an_agreement_is_recorded_once_and_never_over_another() {
        UUID submission = UUID.randomUUID();
        RecordAgreement command = new RecordAgreement(submission, GIRONDE, desk.structure, terms(0, 100, 3, 2));
        AgreementId id = desk.agreements.record(desk.alain, command);

        assertThat(desk.agreements.record(desk.alain, command)).isEqualTo(id);
        assertThat(desk.told(AgreementRecorded.class)).hasSize(1);
        assertThat(refusalOf(() -> desk.agreement(100, 200, 3, 2))).isEqualTo(new AgreementsOverlap());
    }

    @Test
    void the_size_of_the_structure_limits_its_managers() {
        assertThat(refusalOf(() -> desk.agreement(0, 100, 3, 4))).isEqualTo(new ManagerLimitOutOfRange(3));
    }

    @Test
    void a_renewal_follows_and_both_histories_tell_it() {
        AgreementId first = desk.agreement(0, 100, 3, 2);
        AgreementId second = desk.agreements.renew(
                desk.alain, new RenewAgreement(UUID.randomUUID(), GIRONDE, first, terms(101, 400, 5, 2)));

        assertThat(desk.kept.find(second).orElseThrow().follows()).contains(first);
        assertThat(desk.kept.historyOf(first))
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.RECORDED, Entry.Kind.RENEWED);
        assertThat(desk.told(AgreementRecorded.class).getLast().follows()).isEqualTo(first);
    }

    @Test
    void it_is_amended_and_ended_early_by_whoever_read_the_present_version() {
        AgreementId id = desk.agreement(0, 100, 3, 2);
        desk.agreements.amend(desk.alain, new AmendAgreement(GIRONDE, id, 0, terms(0, 100, 9, 2)));
        assertThat(refusalOf(() ->
                        desk.agreements.amend(desk.alain, new AmendAgreement(GIRONDE, id, 0, terms(0, 100, 4, 2)))))
                .isEqualTo(new ChangedMeanwhile());
        EndAgreementEarly end = new EndAgreementEarly(GIRONDE, id, 1, MONDAY.plusDays(10), "Dissolution");
        desk.agreements.endEarly(desk.alain, end);
        desk.agreements.endEarly(desk.alain, end);

        Agreement kept = desk.kept.find(id).orElseThrow();
        assertThat(kept.limits().technicians()).isEqualTo(9);
        assertThat(kept.period().endsOn()).isEqualTo(MONDAY.plusDays(10));
        assertThat(desk.told(AgreementAmended.class)).hasSize(1);
        assertThat(desk.told(AgreementShortened.class)).hasSize(1);
    }

    @Test
    void a_document_is_attached_once() {
        AgreementId id = desk.agreement(0, 100, 3, 2);
        AttachAgreementDocument command = new AttachAgreementDocument(
                UUID.randomUUID(),
                GIRONDE,
                id,
                new ReceivedFile(UUID.randomUUID(), "convention.pdf", "application/pdf", 12, "00"));
        desk.agreements.attach(desk.alain, command);
        desk.agreements.attach(desk.alain, command);

        assertThat(desk.kept.historyOf(id))
                .filteredOn(entry -> entry.kind() == Entry.Kind.DOCUMENT_ADDED)
                .hasSize(1);
    }

    @Test
    void only_an_agent_of_the_body_keeps_its_agreements() {
        AgreementId id = desk.agreement(0, 100, 3, 2);

        assertThat(refusalOf(() -> desk.agreements.record(
                        PartnerPeople.delphineRoy(),
                        new RecordAgreement(UUID.randomUUID(), DORDOGNE, desk.structure, terms(0, 100, 3, 2)))))
                .isEqualTo(new UnknownStructure());
        assertThat(refusalOf(() -> desk.agreements.amend(
                        PartnerPeople.delphineRoy(), new AmendAgreement(DORDOGNE, id, 0, terms(0, 100, 4, 2)))))
                .isEqualTo(new UnknownAgreement());
        assertThat(refusalOf(() ->
                        desk.agreements.amend(desk.paul, new AmendAgreement(GIRONDE, id, 0, terms(0, 100, 4, 2)))))
                .isEqualTo(new UnknownAgreement());
    }
}
