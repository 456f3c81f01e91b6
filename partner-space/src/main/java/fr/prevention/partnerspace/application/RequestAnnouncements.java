package fr.prevention.partnerspace.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.ServiceRequestAnswered;
import fr.prevention.partnerspace.api.ServiceRequestAssigned;
import fr.prevention.partnerspace.api.ServiceRequestCancelled;
import fr.prevention.partnerspace.api.ServiceRequestClosed;
import fr.prevention.partnerspace.api.ServiceRequestMessageWritten;
import fr.prevention.partnerspace.api.ServiceRequestMoreAsked;
import fr.prevention.partnerspace.api.ServiceRequestSent;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.domain.request.AgentInCharge;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.RequestState;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to a request, with the few values its mails need and nothing about the person concerned. */
@Component
class RequestAnnouncements {

    private final ApplicationEventPublisher events;

    RequestAnnouncements(ApplicationEventPublisher events) {
        this.events = events;
    }

    void sent(RequestState request, RequestKind kind) {
        events.publishEvent(new ServiceRequestSent(
                eventId(),
                request.id(),
                request.number(),
                kind.label(),
                request.body(),
                request.structure(),
                request.author(),
                Objects.requireNonNull(request.dueOn()),
                request.touchedAt()));
    }

    void assigned(RequestState request, RequestKind kind, RequestSignature by) {
        events.publishEvent(new ServiceRequestAssigned(
                eventId(),
                request.id(),
                request.number(),
                kind.label(),
                request.body(),
                request.structure(),
                Objects.requireNonNull(assignee(request)),
                by.account(),
                by.name(),
                Objects.requireNonNull(request.dueOn()),
                by.at()));
    }

    void moreAsked(RequestState request, RequestKind kind) {
        events.publishEvent(new ServiceRequestMoreAsked(
                eventId(),
                request.id(),
                request.number(),
                kind.label(),
                request.body(),
                request.structure(),
                request.author(),
                request.touchedAt()));
    }

    void answered(RequestState request, RequestKind kind) {
        events.publishEvent(new ServiceRequestAnswered(
                eventId(),
                request.id(),
                request.number(),
                kind.label(),
                request.body(),
                request.structure(),
                assignee(request),
                Objects.requireNonNull(request.dueOn()),
                request.touchedAt()));
    }

    void closed(RequestState request, RequestKind kind, Ending ending) {
        events.publishEvent(new ServiceRequestClosed(
                eventId(),
                request.id(),
                request.number(),
                kind.label(),
                request.body(),
                request.structure(),
                request.author(),
                ending,
                request.touchedAt()));
    }

    void cancelled(RequestState request, RequestKind kind) {
        events.publishEvent(new ServiceRequestCancelled(
                eventId(),
                request.id(),
                request.number(),
                kind.label(),
                request.body(),
                request.structure(),
                assignee(request),
                request.touchedAt()));
    }

    void written(RequestState request, RequestKind kind, RequestSide from, Instant at) {
        events.publishEvent(new ServiceRequestMessageWritten(
                eventId(),
                request.id(),
                request.number(),
                kind.label(),
                request.body(),
                request.structure(),
                from,
                request.author(),
                assignee(request),
                at));
    }

    private static UUID eventId() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    private static @Nullable AccountId assignee(RequestState request) {
        AgentInCharge agent = request.assignee();
        return agent == null ? null : agent.account();
    }
}
