package fr.prevention.web.partnerspace.treatment;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import fr.prevention.web.partnerspace.request.RequestLine;
import java.util.List;

/**
 * The requests a body received.
 *
 * @param late how many are late, whatever the filters
 * @param lateAddress those alone, or all again when they are shown alone
 * @param narrowed whether a filter may be why there is nothing
 */
public record InboxPage(
        String bodyName,
        Typed typed,
        ListAddress address,
        Pager pager,
        List<RequestLine> lines,
        List<Chip> chips,
        String clear,
        List<Choice> statuses,
        List<Choice> kinds,
        List<Choice> structures,
        List<Choice> agents,
        List<Choice> orders,
        int late,
        boolean lateOnly,
        String lateAddress,
        boolean narrowed,
        String export) {}
