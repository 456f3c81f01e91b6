package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.StructureOverview;
import fr.prevention.partnerspace.api.StructureOverview.StructurePage;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import fr.prevention.web.partnerspace.CurrentBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of the agents of a body: the structures it works with, their agreements and what is used of their limits. */
@Controller
class StructureListController {

    private static final String EXPORT = CurrentBody.PATH + "/export";

    private final StructureOverview overview;
    private final Texts texts;
    private final Clock clock;

    StructureListController(StructureOverview overview, Texts texts, Clock clock) {
        this.overview = overview;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(CurrentBody.PATH)
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        int size = PageSize.of(request, response);
        StructureFilters filters = StructureFilters.of(CurrentBody.PATH, typed);
        StructurePage found = overview.page(
                actor, CurrentBody.of(actor), filters.query(filters.address().page(), size));
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + filters.address().atPage(pager.pages()).url();
        }
        model.addAttribute("page", shown(actor, filters, found, pager));
        return "organisme/structures";
    }

    @GetMapping(EXPORT)
    void export(Actor actor, Typed typed, HttpServletResponse response) throws IOException {
        StructureFilters filters = StructureFilters.of(EXPORT, typed);
        new StructureCsv(texts)
                .send(
                        response,
                        LocalDate.now(clock),
                        overview.export(actor, CurrentBody.of(actor), filters.query(1, 1)));
    }

    private StructuresPage shown(Actor actor, StructureFilters filters, StructurePage found, Pager pager) {
        ListAddress address = filters.address();
        boolean endingOnly =
                filters.state().filter(AgreementState.ENDING::equals).isPresent();
        return new StructuresPage(
                CurrentBody.organisation(actor).name(),
                filters.typed(),
                address,
                pager,
                found.rows(),
                chips(filters),
                address.withoutFilters().url(),
                states(),
                orders(),
                found.ending(),
                address.with(StructureFilters.STATE, endingOnly ? "" : AgreementState.ENDING.name())
                        .url(),
                endingOnly,
                filters.narrows(),
                address.under(EXPORT).url());
    }

    private List<Chip> chips(StructureFilters filters) {
        List<Chip> chips = new ArrayList<>();
        ListAddress address = filters.address();
        if (!address.value(StructureFilters.TEXT).isEmpty()) {
            chips.add(chip(
                    address,
                    StructureFilters.TEXT,
                    texts.t("organisme.chip.text", address.value(StructureFilters.TEXT))));
        }
        filters.state()
                .ifPresent(state -> chips.add(chip(address, StructureFilters.STATE, texts.t(BodyWords.state(state)))));
        if (filters.without()) {
            chips.add(chip(address, StructureFilters.STATE, texts.t("organisme.without")));
        }
        if (filters.full()) {
            chips.add(chip(address, StructureFilters.FULL, texts.t("organisme.full")));
        }
        return chips;
    }

    private static Chip chip(ListAddress address, String parameter, String label) {
        return new Chip(label, address.without(parameter).url());
    }

    private List<Choice> states() {
        return Stream.concat(
                        Arrays.stream(AgreementState.values())
                                .map(state -> new Choice(state.name(), texts.t(BodyWords.state(state)))),
                        Stream.of(new Choice(StructureFilters.WITHOUT, texts.t("organisme.without"))))
                .toList();
    }

    private List<Choice> orders() {
        return Stream.of("nom", "ville", "fin", "techniciens", "gestionnaires")
                .flatMap(column -> Stream.of(
                        new Choice(column, texts.t("organisme.order." + column)),
                        new Choice("-" + column, texts.t("organisme.order." + column + ".descending"))))
                .toList();
    }
}
