package fr.prevention.web.partnerspace.request;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/**
 * The requests of a structure towards the body chosen.
 *
 * @param creation whether a request may be made today
 * @param closed why not, in words; "" when one may
 * @param narrowed whether a filter may be why there is nothing
 */
public record RequestListPage(
        String bodyName,
        String structureName,
        Typed typed,
        ListAddress address,
        Pager pager,
        List<RequestLine> lines,
        List<Chip> chips,
        String clear,
        List<Choice> statuses,
        List<Choice> kinds,
        List<Choice> orders,
        boolean creation,
        String closed,
        boolean narrowed,
        String export) {}
