package fr.prevention.web.administration;

import fr.prevention.identity.api.AdministrationOverview.AccountLine;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/** The list of accounts. */
public record AccountsPage(
        ListAddress address,
        Typed typed,
        Pager pager,
        List<AccountLine> lines,
        List<Chip> chips,
        List<Choice> states,
        List<Choice> roles,
        List<Choice> orders) {

    public String cleared() {
        return address.withoutFilters().url();
    }
}
