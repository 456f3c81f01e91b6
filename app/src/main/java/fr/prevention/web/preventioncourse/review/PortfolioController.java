package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.SectorCatalogue.CodeLabel;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.PortfolioOverview;
import fr.prevention.preventioncourse.api.PortfolioOverview.OfficerOption;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioPage;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.PageSize;
import fr.prevention.web.list.Pager;
import fr.prevention.web.preventioncourse.CurrentFund;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of the fund's people: the establishments they follow, and those that await them. */
@Controller
class PortfolioController {

    private static final String PATH = "/caisse";
    private static final String EXPORT = "/caisse/export";

    private final PortfolioOverview portfolio;
    private final Territory territory;
    private final Texts texts;
    private final Clock clock;

    PortfolioController(PortfolioOverview portfolio, Territory territory, Texts texts, Clock clock) {
        this.portfolio = portfolio;
        this.territory = territory;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        RegionalFundCode fund = CurrentFund.of(actor);
        int size = PageSize.of(request, response);
        PortfolioFilters filters = filters(actor, typed, PATH);
        PortfolioPage found = page(actor, fund, filters, size);
        if (found.total() == 0 && !filters.namesOfficer() && filters.officerId() != null) {
            filters = filters.ofOfficer(PortfolioFilters.EVERYONE);
            found = page(actor, fund, filters, size);
        }
        Pager pager = new Pager(found.page(), size, found.total());
        if (pager.isBeyond()) {
            return "redirect:" + filters.address().atPage(pager.pages()).url();
        }
        model.addAttribute("page", shown(actor, fund, filters, found, pager));
        return "caisse/portfolio";
    }

    @GetMapping(EXPORT)
    void export(Actor actor, Typed typed, HttpServletResponse response) throws IOException {
        PortfolioFilters filters = filters(actor, typed, EXPORT);
        new PortfolioCsv(texts)
                .send(
                        response,
                        LocalDate.now(clock),
                        portfolio.export(actor, CurrentFund.of(actor), filters.query(1, 1)));
    }

    private static PortfolioFilters filters(Actor actor, Typed typed, String path) {
        String usual = PortfolioChoices.isOfficer(actor) ? PortfolioFilters.MINE : PortfolioFilters.EVERYONE;
        return PortfolioFilters.of(path, typed, actor.account(), usual);
    }

    private PortfolioPage page(Actor actor, RegionalFundCode fund, PortfolioFilters filters, int size) {
        return portfolio.page(actor, fund, filters.query(filters.address().page(), size));
    }

    private PortfolioListPage shown(
            Actor actor, RegionalFundCode fund, PortfolioFilters filters, PortfolioPage found, Pager pager) {
        List<OfficerOption> officers = portfolio.officers(actor, fund);
        List<CodeLabel> departments = territory.departmentsOf(fund);
        PortfolioChoices choices = new PortfolioChoices(texts);
        PortfolioChips chips = new PortfolioChips(texts, filters, officers, departments);
        ListAddress address = filters.address();
        return new PortfolioListPage(
                CurrentFund.organisation(actor).name(),
                filters.typed(),
                address,
                pager,
                found.rows().stream().map(PortfolioLine::of).toList(),
                chips.chips(),
                chips.cleared(),
                choices.officers(actor, officers),
                choices.departments(departments),
                choices.steps(),
                choices.statuses(),
                choices.orders(),
                found.awaitingReview(),
                address.with(PortfolioFilters.AWAITING, filters.awaiting() ? "" : PortfolioFilters.YES)
                        .url(),
                filters.awaiting(),
                filters.narrows() || !filters.ofWholeFund(),
                filters.ofWholeFund(),
                address.with(PortfolioFilters.OFFICER, filters.officer())
                        .under(EXPORT)
                        .url());
    }
}
