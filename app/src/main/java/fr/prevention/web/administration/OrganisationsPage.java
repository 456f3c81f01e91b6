package fr.prevention.web.administration;

import fr.prevention.identity.api.AdministrationOverview.OrganisationLine;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/** The list of organisations. */
public record OrganisationsPage(
        ListAddress address,
        Typed typed,
        Pager pager,
        List<OrganisationLine> lines,
        List<Chip> chips,
        List<Choice> kinds,
        List<Choice> orders) {

    public String cleared() {
        return address.withoutFilters().url();
    }
}
