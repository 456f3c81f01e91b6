package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefusal.TextMissing;
import fr.prevention.partnerspace.api.PartnerRefusal.TextTooLong;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFollowUp;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestMessage;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.kind.SensitiveText;
import fr.prevention.partnerspace.domain.request.RequestAccess;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import fr.prevention.partnerspace.spi.RequestHistory;
import fr.prevention.partnerspace.spi.ServiceRequests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Where every act on a request begins and ends: access checked, request held, then kept with its history. */
@Component
class RequestDesk {

    private final ServiceRequests requests;
    private final RequestHistory history;
    private final AgreementDirectory agreements;
    private final Clock clock;

    RequestDesk(ServiceRequests requests, RequestHistory history, AgreementDirectory agreements, Clock clock) {
        this.requests = requests;
        this.history = history;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** A request of a structure the actor writes for. */
    ServiceRequest heldToWrite(Actor actor, RequestId id) {
        return held(
                actor, id, (access, request) -> access.writesFor(request.state().structure()));
    }

    /** A request sent to a body the actor works at. */
    ServiceRequest heldToTreat(Actor actor, RequestId id) {
        return held(
                actor,
                id,
                (access, request) -> request.state().sentAt() != null
                        && access.worksAt(request.state().body()));
    }

    /** Refuses while the agreement of the two has not started, and once it is over. */
    void requireAgreement(StructureId structure, BodyCode body) {
        AgreementView agreement = agreements.of(structure, body, today()).orElseThrow(RequestDesk::unknownRequest);
        switch (agreement.state()) {
            case FUTURE -> throw new PartnerRefused(new OfRequest.AgreementNotStarted(agreement.startsOn()));
            case ENDED -> throw new PartnerRefused(new OfRequest.AgreementOver(agreement.endsOn()));
            case CURRENT, ENDING -> {
                // requests may be made
            }
        }
    }

    /** Keeps the act of a submission. */
    void keep(ServiceRequest request, UUID act, RequestFact fact) {
        requests.update(request);
        history.add(request.getId(), act, fact);
    }

    /** Writes in the thread, once for a submission; tells whether it was not there yet. */
    boolean write(ServiceRequest request, RequestSide side, UUID submission, String text, Actor actor) {
        UUID message = act("MESSAGE", submission, request.getId(), text);
        if (history.holdsMessage(message)) {
            return false;
        }
        request.requireThread();
        requireText(text);
        history.add(request.getId(), new RequestMessage(message, side, actor.displayName(), clock.instant(), text));
        return true;
    }

    /** Whether this act was already done by this submission. */
    boolean isDone(UUID act) {
        return history.holds(act);
    }

    RequestSignature signature(Actor actor) {
        return new RequestSignature(actor.account(), actor.displayName(), clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static void requireText(String text) {
        if (text.isEmpty()) {
            throw new PartnerRefused(new TextMissing());
        }
        refuseUnfit(text);
    }

    static void refuseUnfit(String text) {
        if (text.length() > RequestFollowUp.TEXT_LENGTH) {
            throw new PartnerRefused(new TextTooLong(RequestFollowUp.TEXT_LENGTH));
        }
        if (SensitiveText.holdsNir(text)) {
            throw new PartnerRefused(new OfRequest.NirInText());
        }
    }

    /** A page offers several acts under one submission: only the same act, in the same words, is a repetition. */
    static UUID act(String kind, UUID submission, RequestId request, String words) {
        String act = kind + "/" + submission + "/" + request.value() + "/" + words;
        return UUID.nameUUIDFromBytes(act.getBytes(StandardCharsets.UTF_8));
    }

    static PartnerRefused unknownRequest() {
        return new PartnerRefused(new OfRequest.UnknownRequest());
    }

    private ServiceRequest held(Actor actor, RequestId id, BiPredicate<RequestAccess, ServiceRequest> allowed) {
        return requests.held(id)
                .filter(request -> allowed.test(new RequestAccess(actor), request))
                .orElseThrow(RequestDesk::unknownRequest);
    }
}
