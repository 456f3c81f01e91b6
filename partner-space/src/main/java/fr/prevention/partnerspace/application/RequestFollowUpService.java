package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFollowUp;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RequestFollowUpService implements RequestFollowUp {

    private final RequestDesk desk;
    private final KindDesk kinds;
    private final RequestAnnouncements announcements;

    RequestFollowUpService(RequestDesk desk, KindDesk kinds, RequestAnnouncements announcements) {
        this.desk = desk;
        this.kinds = kinds;
        this.announcements = announcements;
    }

    @Override
    public void answer(Actor actor, AnswerBody command) {
        ServiceRequest request = desk.heldToWrite(actor, command.request());
        UUID act = RequestDesk.act("ANSWER", command.submission(), command.request(), command.text());
        if (desk.isDone(act)) {
            return;
        }
        RequestDesk.requireText(command.text());
        RequestFact answered = request.answer(command.text(), desk.signature(actor));
        desk.write(request, RequestSide.STRUCTURE, command.submission(), command.text(), actor);
        desk.keep(request, act, answered);
        announcements.answered(request.state(), kinds.of(request));
    }

    @Override
    public void write(Actor actor, WriteToBody command) {
        ServiceRequest request = desk.heldToWrite(actor, command.request());
        if (desk.write(request, RequestSide.STRUCTURE, command.submission(), command.text(), actor)) {
            announcements.written(request.state(), kinds.of(request), RequestSide.STRUCTURE, desk.now());
        }
    }

    @Override
    public void cancel(Actor actor, CancelRequest command) {
        ServiceRequest request = desk.heldToWrite(actor, command.request());
        UUID act = RequestDesk.act("CANCEL", command.submission(), command.request(), command.reason());
        if (desk.isDone(act)) {
            return;
        }
        RequestDesk.refuseUnfit(command.reason());
        RequestFact cancelled = request.cancel(
                command.reason(), kinds.retentionMonths(request), command.version(), desk.signature(actor));
        desk.keep(request, act, cancelled);
        announcements.cancelled(request.state(), kinds.of(request));
    }
}
