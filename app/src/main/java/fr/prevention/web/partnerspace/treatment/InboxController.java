package fr.prevention.web.partnerspace.treatment;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestKindCatalogue;
import fr.prevention.partnerspace.api.RequestOverview;
import fr.prevention.partnerspace.api.RequestOverview.RequestPage;
import fr.prevention.partnerspace.api.RequestOverview.Scope;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.request.RequestChips;
import fr.prevention.web.partnerspace.request.RequestChoices;
import fr.prevention.web.partnerspace.request.RequestCsv;
import fr.prevention.web.partnerspace.request.RequestFilters;
import fr.prevention.web.partnerspace.request.RequestLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a body received, to be treated: the first due first. */
@Controller
class InboxController {

    static final String PATH = "/organisme/demandes";
    private static final String EXPORT = PATH + "/export";

    private final RequestOverview requests;
    private final RequestTreatment treatment;
    private final RequestKindCatalogue kinds;
    private final Texts texts;
    private final Clock clock;

    InboxController(
            RequestOverview requests,
            RequestTreatment treatment,
            RequestKindCatalogue kinds,
            Texts texts,
            Clock clock) {
        this.requests = requests;
        this.treatment = treatment;
        this.kinds = kinds;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        Scope scope = new Scope(CurrentBody.of(actor), null);
        int size = PageSize.of(request, response);
        RequestFilters filters = filters(actor, typed, PATH);
        RequestPage found =
                requests.page(actor, scope, filters.query(filters.address().page(), size));
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + filters.address().atPage(pager.pages()).url();
        }
        model.addAttribute("page", shown(actor, filters, found, pager));
        return "partnerspace/treatment/inbox";
    }

    @GetMapping(EXPORT)
    void export(Actor actor, Typed typed, HttpServletResponse response) throws IOException {
        Scope scope = new Scope(CurrentBody.of(actor), null);
        RequestFilters filters = filters(actor, typed, EXPORT);
        new RequestCsv(texts).send(response, LocalDate.now(clock), requests.export(actor, scope, filters.query(1, 1)));
    }

    private static RequestFilters filters(Actor actor, Typed typed, String path) {
        return RequestFilters.of(path, typed, actor.account(), "echeance", false);
    }

    private InboxPage shown(Actor actor, RequestFilters filters, RequestPage found, Pager pager) {
        BodyCode body = CurrentBody.of(actor);
        RequestChoices choices = new RequestChoices(texts);
        List<Choice> known = choices.kinds(kinds.known());
        List<Choice> structures = found.structures().stream()
                .map(structure -> new Choice(structure.id().value().toString(), structure.name()))
                .toList();
        List<Choice> agents = agents(actor, body);
        RequestChips chips = new RequestChips(texts, filters, known, structures, agents);
        LocalDate today = LocalDate.now(clock);
        return new InboxPage(
                CurrentBody.organisation(actor).name(),
                filters.typed(),
                filters.address(),
                pager,
                found.rows().stream()
                        .map(row -> RequestLine.of(texts, row, today))
                        .toList(),
                chips.chips(),
                chips.cleared(),
                choices.statuses(false),
                known,
                structures,
                agents,
                choices.orders("echeance", "envoi", "numero", "personne", "type", "structure", "statut"),
                found.late(),
                filters.late(),
                filters.address()
                        .with(RequestFilters.LATE, filters.late() ? "" : RequestFilters.YES)
                        .url(),
                filters.narrows(),
                filters.address().under(EXPORT).url());
    }

    /** One's own first, then those of nobody, then the colleagues'. */
    private List<Choice> agents(Actor actor, BodyCode body) {
        return Stream.concat(
                        Stream.of(
                                new Choice(RequestFilters.MINE, texts.t("request.agent.me")),
                                new Choice(RequestFilters.NOBODY, texts.t("request.agent.none"))),
                        treatment.agents(actor, body).stream()
                                .filter(agent -> !agent.id().equals(actor.account()))
                                .map(agent -> new Choice(agent.id().value().toString(), agent.name())))
                .toList();
    }
}
