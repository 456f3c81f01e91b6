package fr.prevention.web.partnerspace.treatment;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.SectorCatalogue;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.ContentProblems;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestDocumentView;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestFigures;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestKindCatalogue;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestKindView;
import fr.prevention.partnerspace.api.RequestMessage;
import fr.prevention.partnerspace.api.RequestOverview;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.StructureId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request of Les Paniers Solidaires to the CPAM de la Gironde, in the hands of Nadia Benali, and what was done to it. */
class KnownRequests
        implements RequestSheet,
                RequestTreatment,
                RequestOverview,
                RequestKindCatalogue,
                RequestFigures,
                SectorCatalogue {

    static final BodyCode GIRONDE = new BodyCode("CPAM-GIRONDE");
    static final RequestId REQUEST = new RequestId(id("demande"));
    static final StructureId PANIERS = new StructureId(id("paniers"));
    static final Actor NADIA = agent("Nadia Benali", GIRONDE);
    static final Actor LUC = agent("Luc Fabre", GIRONDE);
    static final Actor ELSEWHERE = agent("Ana Costa", new BodyCode("CPAM-LANDES"));

    final List<Object> acts = new ArrayList<>();
    RequestStatus status = RequestStatus.IN_PROGRESS;
    LocalDate dueOn = LocalDate.of(2026, 11, 20);
    String person = "Lefèvre";
    int waiting;

    @Nullable
    PartnerRefusal refusal;

    @Nullable
    RequestQuery asked;

    void reset() {
        acts.clear();
        status = RequestStatus.IN_PROGRESS;
        person = "Lefèvre";
        waiting = 0;
        refusal = null;
        asked = null;
    }

    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    private static Actor agent(String name, BodyCode body) {
        Organisation organisation =
                new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, body.value(), "CPAM de la Gironde");
        return new Actor(
                new AccountId(id(name)), name, name, List.of(new Membership(id(name), organisation, Role.BODY_AGENT)));
    }

    @Override
    public Optional<RequestView> request(Actor actor, RequestId request) {
        return request.equals(REQUEST) && !actor.equals(ELSEWHERE) ? Optional.of(view()) : Optional.empty();
    }

    private RequestView view() {
        Instant sent = Instant.parse("2026-11-02T09:00:00Z");
        ConcernedPerson concerned = new ConcernedPerson(
                person, "Jeanne", LocalDate.of(1984, 3, 12), new PhoneNumber("0556000001"), null, "33");
        RequestContent content = new RequestContent(
                concerned, true, LocalDate.of(2026, 11, 1), Map.of("Q1", "OUI"), "<script>alert(1)</script>");
        return new RequestView(
                REQUEST,
                "ODS-2026-000123",
                GIRONDE,
                "CPAM de la Gironde",
                PANIERS,
                "Les Paniers Solidaires",
                kind(),
                status,
                content,
                ContentProblems.NONE,
                List.of(),
                List.of(new RequestMessage(id("m"), RequestSide.STRUCTURE, "Marie Pichon", sent, "Bonjour")),
                List.of(new RequestFact(RequestFactKind.SENT, sent, "Marie Pichon", "")),
                "Marie Pichon",
                NADIA.account(),
                "Nadia Benali",
                sent,
                sent,
                dueOn,
                status.isEnded() ? sent : null,
                status.isEnded() ? LocalDate.of(2027, 11, 2) : null,
                null,
                "Nadia Benali",
                sent,
                4);
    }

    private static RequestKindView kind() {
        RequestQuestion question = new RequestQuestion(
                "Q1", "Le formulaire est-il signé ?", "", RequestQuestion.Type.YES_NO, true, List.of());
        return new RequestKindView(
                new RequestKindCode("C2S"),
                "test",
                "Complémentaire santé solidaire",
                "assuré à faibles ressources",
                "formulaire, ressources",
                List.of(question),
                new KindSettings(true, 30, 24, 0));
    }

    @Override
    public Optional<RequestDocumentView> document(Actor actor, RequestDocumentId document) {
        return Optional.empty();
    }

    @Override
    public List<DuplicateView> duplicatesOf(Actor actor, RequestId request) {
        return List.of();
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> fileKeys) {
        return Set.of();
    }

    @Override
    public void assign(Actor actor, AssignRequest command) {
        act(command);
    }

    @Override
    public void askMore(Actor actor, AskMore command) {
        act(command);
    }

    @Override
    public void close(Actor actor, CloseRequest command) {
        act(command);
    }

    @Override
    public void write(Actor actor, WriteToStructure command) {
        act(command);
    }

    private void act(Object command) {
        if (refusal != null) {
            throw new PartnerRefused(refusal);
        }
        acts.add(command);
    }

    @Override
    public List<AgentOption> agents(Actor actor, BodyCode body) {
        return List.of(new AgentOption(LUC.account(), "Luc Fabre"), new AgentOption(NADIA.account(), "Nadia Benali"));
    }

    @Override
    public RequestPage page(Actor actor, Scope scope, RequestQuery query) {
        asked = query;
        return new RequestPage(
                List.of(row()), 1, 1, query.size(), 1, List.of(new StructureOption(PANIERS, "Les Paniers Solidaires")));
    }

    @Override
    public List<RequestRow> export(Actor actor, Scope scope, RequestQuery query) {
        asked = query;
        return List.of(row());
    }

    private RequestRow row() {
        Instant sent = Instant.parse("2026-11-02T09:00:00Z");
        return new RequestRow(
                REQUEST,
                "ODS-2026-000123",
                kind().code(),
                kind().label(),
                status,
                "Les Paniers Solidaires",
                person + " Jeanne",
                "Marie Pichon",
                "Nadia Benali",
                sent,
                sent,
                dueOn,
                null,
                true,
                false,
                sent);
    }

    @Override
    public int waiting(Actor actor, BodyCode body) {
        return waiting;
    }

    @Override
    public List<RequestKindView> offered(BodyCode body) {
        return List.of(kind());
    }

    @Override
    public List<RequestKindView> all(BodyCode body) {
        return List.of(kind());
    }

    @Override
    public List<RequestKindView> known() {
        return List.of(kind());
    }

    @Override
    public void decide(Actor actor, BodyCode body, RequestKindCode kind, KindSettings settings) {
        act(settings);
    }

    @Override
    public Figures figures(Actor actor, BodyCode body, LocalDate from, LocalDate to) {
        Line line = new Line("C2S", "Complémentaire santé solidaire", 4, 1, 2, 1, 0, 1, 2, 12);
        return new Figures(line, List.of(line), List.of(line), List.of(new Delay(DelayBracket.UP_TO_15, 3)));
    }

    @Override
    public List<CodeLabel> ctnSectors() {
        return List.of();
    }

    @Override
    public List<CodeLabel> headcountBrackets() {
        return List.of();
    }

    @Override
    public List<CodeLabel> departments() {
        return List.of(new CodeLabel("33", "Gironde"));
    }
}
