package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementRecorded;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what becomes of agreements. */
@Component
class AgreementAnnouncements {

    private final ApplicationEventPublisher events;

    AgreementAnnouncements(ApplicationEventPublisher events) {
        this.events = events;
    }

    void recorded(Agreement agreement, Actor actor, Instant at) {
        tell(new AgreementRecorded(
                PartnerDesk.eventId(),
                agreement.getId(),
                agreement.structure(),
                agreement.body(),
                agreement.period().startsOn(),
                agreement.period().endsOn(),
                agreement.limits().technicians(),
                agreement.limits().managers(),
                agreement.follows().orElse(null),
                actor.account(),
                actor.displayName(),
                at));
    }

    void tell(Record event) {
        events.publishEvent(event);
    }
}
