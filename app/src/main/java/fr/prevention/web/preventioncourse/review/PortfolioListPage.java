package fr.prevention.web.preventioncourse.review;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/**
 * The portfolio.
 *
 * @param fund its name
 * @param typed what the fields of the filters show
 * @param chips the filters at work
 * @param clear the address without any filter
 * @param awaiting how many establishments of the portfolio await a decision, whatever the other filters
 * @param awaitingAddress those alone, or all again when they are shown alone
 * @param awaitingOnly whether they are shown alone
 * @param narrowed whether a filter may be why there is nothing
 * @param showsOfficer whether the rows may be of several officers
 */
public record PortfolioListPage(
        String fund,
        Typed typed,
        ListAddress address,
        Pager pager,
        List<PortfolioLine> lines,
        List<Chip> chips,
        String clear,
        List<Choice> officers,
        List<Choice> departments,
        List<Choice> steps,
        List<Choice> statuses,
        List<Choice> orders,
        int awaiting,
        String awaitingAddress,
        boolean awaitingOnly,
        boolean narrowed,
        boolean showsOfficer,
        String export) {}
