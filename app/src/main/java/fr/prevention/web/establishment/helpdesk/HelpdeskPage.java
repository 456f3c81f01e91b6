package fr.prevention.web.establishment.helpdesk;

import fr.prevention.web.form.Typed;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/**
 * The establishments that were looked for.
 *
 * @param asked whether anything was looked for
 */
public record HelpdeskPage(
        String fund, Typed typed, ListAddress address, Pager pager, List<HelpdeskRow> rows, boolean asked) {}
