package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.domain.request.RequestAccess;
import fr.prevention.partnerspace.domain.request.RequestOrigin;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.RequestState;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import fr.prevention.partnerspace.spi.RequestHistory;
import fr.prevention.partnerspace.spi.ServiceRequests;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RequestWritingService implements RequestWriting {

    private final RequestDesk desk;
    private final ServiceRequests requests;
    private final RequestHistory history;
    private final KindDesk kinds;
    private final RequestAnnouncements announcements;

    RequestWritingService(
            RequestDesk desk,
            ServiceRequests requests,
            RequestHistory history,
            KindDesk kinds,
            RequestAnnouncements announcements) {
        this.desk = desk;
        this.requests = requests;
        this.history = history;
        this.kinds = kinds;
        this.announcements = announcements;
    }

    @Override
    public RequestId start(Actor actor, StartRequest command) {
        if (!new RequestAccess(actor).writesFor(command.structure())) {
            throw RequestDesk.unknownRequest();
        }
        desk.requireAgreement(command.structure(), command.body());
        RequestKind kind = kinds.offered(command.body(), command.kind());
        RequestId id = new RequestId(RequestDesk.act(
                "START",
                command.submission(),
                new RequestId(actor.account().value()),
                command.kind().value()));
        RequestSignature by = desk.signature(actor);
        ServiceRequest draft =
                ServiceRequest.draft(new RequestOrigin(id, command.structure(), command.body()), kind, by);
        if (requests.begin(draft)) {
            history.add(
                    id, UUID.randomUUID(), new RequestFact(RequestFactKind.DRAFTED, by.at(), by.name(), kind.label()));
        }
        return id;
    }

    @Override
    public void save(Actor actor, SaveDraft command) {
        ServiceRequest request = desk.heldToWrite(actor, command.request());
        RequestState before = request.state();
        request.write(command.content(), kinds.of(request), desk.today(), command.version(), desk.signature(actor));
        if (!request.state().equals(before)) {
            requests.update(request);
        }
    }

    @Override
    public RequestDocumentId attach(Actor actor, AttachToRequest command) {
        ServiceRequest request = desk.heldToWrite(actor, command.request());
        Optional<RequestDocumentId> repeated = requests.documentOf(command.request(), command.submission());
        if (repeated.isPresent()) {
            return repeated.get();
        }
        request.refuseDocument(command.file());
        RequestSignature by = desk.signature(actor);
        RequestDocumentId document = RequestDocumentId.next();
        requests.addDocument(command.request(), document, command.submission(), command.file(), by);
        request.documentAdded(by);
        if (request.state().status() != RequestStatus.DRAFT) {
            desk.keep(
                    request,
                    UUID.randomUUID(),
                    new RequestFact(
                            RequestFactKind.DOCUMENT_ADDED,
                            by.at(),
                            by.name(),
                            command.file().fileName()));
        }
        return document;
    }

    @Override
    public void detach(Actor actor, RequestId id, RequestDocumentId document) {
        desk.heldToWrite(actor, id).requireDraft();
        requests.removeDocument(id, document);
    }

    @Override
    public void discard(Actor actor, RequestId id) {
        desk.heldToWrite(actor, id).requireDraft();
        requests.discard(id);
    }

    @Override
    public void send(Actor actor, SendRequest command) {
        ServiceRequest request = desk.heldToWrite(actor, command.request());
        UUID act = RequestDesk.act("SEND", command.submission(), command.request(), "");
        if (desk.isDone(act)) {
            return;
        }
        RequestKind kind = kinds.of(request);
        RequestState draft = request.state();
        request.requireSendable(kind, desk.today(), command.version());
        desk.requireAgreement(draft.structure(), draft.body());
        List<DuplicateView> alike = requests.alike(request);
        if (!alike.isEmpty() && !command.despiteDuplicates()) {
            throw new PartnerRefused(new OfRequest.PossibleDuplicate(alike));
        }
        int delay = kinds.settings(draft.body(), kind).delayDays();
        RequestFact sent = request.send(requests.nextNumber(desk.today().getYear()), delay, desk.signature(actor));
        desk.keep(request, act, sent);
        announcements.sent(request.state(), kind);
    }
}
