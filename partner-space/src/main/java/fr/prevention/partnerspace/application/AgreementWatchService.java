package fr.prevention.partnerspace.application;

import fr.prevention.partnerspace.api.AgreementEndApproached;
import fr.prevention.partnerspace.api.AgreementWatch;
import fr.prevention.partnerspace.api.BodyDirectory;
import fr.prevention.partnerspace.api.BodyDirectory.BodyView;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import fr.prevention.partnerspace.spi.Agreements;
import fr.prevention.partnerspace.spi.Structures;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AgreementWatchService implements AgreementWatch {

    /** From the farthest to the nearest. */
    private static final int[] THRESHOLDS = {90, 30, 7};

    private final PartnerDesk desk;
    private final Agreements agreements;
    private final Structures structures;
    private final BodyDirectory bodies;
    private final AgreementAnnouncements announcements;

    AgreementWatchService(
            PartnerDesk desk,
            Agreements agreements,
            Structures structures,
            BodyDirectory bodies,
            AgreementAnnouncements announcements) {
        this.desk = desk;
        this.agreements = agreements;
        this.structures = structures;
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public int warn() {
        LocalDate today = desk.today();
        int told = 0;
        for (Agreement agreement : agreements.endingBy(today, today.plusDays(THRESHOLDS[0]))) {
            told += warn(agreement, today);
        }
        return told;
    }

    private int warn(Agreement agreement, LocalDate today) {
        long daysLeft = agreement.period().daysLeftOn(today);
        int nearest =
                IntStream.of(THRESHOLDS).filter(days -> daysLeft <= days).min().orElseThrow();
        Entry entry = new Entry(Entry.Kind.WARNED, desk.now(), "", Integer.toString(nearest));
        if (!agreements.noteWarning(agreement, nearest, entry)) {
            return 0;
        }
        PartnerStructure structure = structures.held(agreement.structure()).orElseThrow();
        BodyView body = bodies.body(agreement.body()).orElseThrow();
        announcements.tell(new AgreementEndApproached(
                PartnerDesk.eventId(),
                agreement.getId(),
                structure.getId(),
                structure.name(),
                structure.details().contactEmail(),
                body.code(),
                body.name(),
                body.email(),
                agreement.period().endsOn(),
                nearest,
                daysLeft,
                desk.now()));
        return 1;
    }
}
