package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.RequestKindCatalogue;
import fr.prevention.partnerspace.api.RequestOverview;
import fr.prevention.partnerspace.api.RequestOverview.RequestPage;
import fr.prevention.partnerspace.api.RequestOverview.Scope;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import fr.prevention.web.partnerspace.Workplace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The requests that the technicians of a structure make to the body chosen. */
@Controller
class RequestListController {

    public static final String PATH = "/partenaires/demandes";
    private static final String EXPORT = PATH + "/export";

    private final RequestOverview requests;
    private final RequestKindCatalogue kinds;
    private final Texts texts;
    private final Clock clock;

    RequestListController(RequestOverview requests, RequestKindCatalogue kinds, Texts texts, Clock clock) {
        this.requests = requests;
        this.kinds = kinds;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(
            Actor actor,
            Workplace place,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        int size = PageSize.of(request, response);
        RequestFilters filters = filters(actor, typed, PATH);
        RequestPage found = requests.page(
                actor, scope(place), filters.query(filters.address().page(), size));
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + filters.address().atPage(pager.pages()).url();
        }
        model.addAttribute("page", shown(place, filters, found, pager));
        return "partnerspace/request/list";
    }

    @GetMapping(EXPORT)
    void export(Actor actor, Workplace place, Typed typed, HttpServletResponse response) throws IOException {
        RequestFilters filters = filters(actor, typed, EXPORT);
        new RequestCsv(texts)
                .send(response, LocalDate.now(clock), requests.export(actor, scope(place), filters.query(1, 1)));
    }

    private static RequestFilters filters(Actor actor, Typed typed, String path) {
        return RequestFilters.of(path, typed, actor.account(), "modification", true);
    }

    private static Scope scope(Workplace place) {
        return new Scope(place.body(), place.structure());
    }

    private RequestListPage shown(Workplace place, RequestFilters filters, RequestPage found, Pager pager) {
        RequestChoices choices = new RequestChoices(texts);
        List<Choice> known = choices.kinds(kinds.known());
        RequestChips chips = new RequestChips(texts, filters, known, List.of(), List.of());
        LocalDate today = LocalDate.now(clock);
        return new RequestListPage(
                place.agreement().bodyName(),
                place.agreement().structureName(),
                filters.typed(),
                filters.address(),
                pager,
                found.rows().stream()
                        .map(row -> RequestLine.of(texts, row, today))
                        .toList(),
                chips.chips(),
                chips.cleared(),
                choices.statuses(true),
                known,
                choices.orders("modification", "numero", "personne", "type", "statut", "envoi", "echeance"),
                !place.isToCome(),
                place.isToCome()
                        ? texts.t(
                                "request.refusal.not-started",
                                Words.day(place.agreement().startsOn()))
                        : "",
                filters.narrows(),
                filters.address().under(EXPORT).url());
    }
}
