package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.partnerspace.domain.request.AgentInCharge;
import fr.prevention.partnerspace.domain.request.RequestAccess;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RequestTreatmentService implements RequestTreatment {

    private final RequestDesk desk;
    private final KindDesk kinds;
    private final AccountDirectory accounts;
    private final RequestAnnouncements announcements;

    RequestTreatmentService(
            RequestDesk desk, KindDesk kinds, AccountDirectory accounts, RequestAnnouncements announcements) {
        this.desk = desk;
        this.kinds = kinds;
        this.accounts = accounts;
        this.announcements = announcements;
    }

    @Override
    public void assign(Actor actor, AssignRequest command) {
        ServiceRequest request = desk.heldToTreat(actor, command.request());
        UUID act = RequestDesk.act(
                "ASSIGN",
                command.submission(),
                command.request(),
                command.agent().value().toString());
        if (desk.isDone(act)) {
            return;
        }
        AgentInCharge agent = agent(request.state().body(), command.agent());
        RequestSignature by = desk.signature(actor);
        RequestFact assigned = request.assign(agent, command.version(), by);
        desk.keep(request, act, assigned);
        announcements.assigned(request.state(), kinds.of(request), by);
    }

    @Override
    public void askMore(Actor actor, AskMore command) {
        ServiceRequest request = desk.heldToTreat(actor, command.request());
        UUID act = RequestDesk.act("ASK", command.submission(), command.request(), command.question());
        if (desk.isDone(act)) {
            return;
        }
        RequestDesk.requireText(command.question());
        RequestFact asked = request.askMore(command.question(), command.version(), desk.signature(actor));
        desk.write(request, RequestSide.BODY, command.submission(), command.question(), actor);
        desk.keep(request, act, asked);
        announcements.moreAsked(request.state(), kinds.of(request));
    }

    @Override
    public void close(Actor actor, CloseRequest command) {
        ServiceRequest request = desk.heldToTreat(actor, command.request());
        UUID act = RequestDesk.act(command.ending().name(), command.submission(), command.request(), command.reason());
        if (desk.isDone(act)) {
            return;
        }
        RequestDesk.requireText(command.reason());
        RequestFact closed = request.close(
                command.ending(),
                command.reason(),
                kinds.retentionMonths(request),
                command.version(),
                desk.signature(actor));
        desk.keep(request, act, closed);
        announcements.closed(request.state(), kinds.of(request), command.ending());
    }

    @Override
    public void write(Actor actor, WriteToStructure command) {
        ServiceRequest request = desk.heldToTreat(actor, command.request());
        if (desk.write(request, RequestSide.BODY, command.submission(), command.text(), actor)) {
            announcements.written(request.state(), kinds.of(request), RequestSide.BODY, desk.now());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgentOption> agents(Actor actor, BodyCode body) {
        return new RequestAccess(actor).worksAt(body) ? agentsOf(body) : List.of();
    }

    private AgentInCharge agent(BodyCode body, AccountId account) {
        return agentsOf(body).stream()
                .filter(agent -> agent.id().equals(account))
                .map(agent -> new AgentInCharge(agent.id(), agent.name()))
                .findFirst()
                .orElseThrow(() -> new PartnerRefused(new OfRequest.UnknownAgent()));
    }

    private List<AgentOption> agentsOf(BodyCode body) {
        return accounts.membersOf(OrganisationKind.HEALTH_INSURANCE_BODY, body.value(), Role.BODY_AGENT).stream()
                .map(member -> new AgentOption(member.id(), member.displayName()))
                .toList();
    }
}
