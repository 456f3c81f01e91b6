package fr.prevention.web.administration;

import fr.prevention.identity.api.AdministrationOverview.OrganisationSheet;
import fr.prevention.identity.api.Membership;
import java.time.LocalDate;

/**
 * An organisation with its people.
 *
 * @param kind what it is, in words
 * @param address of this page
 * @param enlists whether the platform gives roles there
 */
public record OrganisationSheetPage(
        OrganisationSheet sheet, String kind, String address, boolean enlists, LocalDate today) {

    public boolean holds(Membership membership) {
        return membership.holdsOn(today);
    }
}
