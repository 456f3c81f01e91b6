package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.StructureOverview.StructureRow;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/**
 * The structures of a body.
 *
 * @param body its name
 * @param clear the address without any filter
 * @param ending how many agreements end within 30 days
 * @param endingAddress those alone, or all again when they are shown alone
 * @param narrowed whether a filter may be why there is nothing
 */
public record StructuresPage(
        String body,
        Typed typed,
        ListAddress address,
        Pager pager,
        List<StructureRow> rows,
        List<Chip> chips,
        String clear,
        List<Choice> states,
        List<Choice> orders,
        int ending,
        String endingAddress,
        boolean endingOnly,
        boolean narrowed,
        String export) {}
