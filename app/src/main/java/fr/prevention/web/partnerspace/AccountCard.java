package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.ManagerDirectory.ManagerView;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianView;

/**
 * A manager or a technician as a card shows them.
 *
 * @param address where the pages of this account begin
 * @param locked whether it is the last active one, whose switch does nothing
 * @param administered whether the person who looks may act on it
 * @param sheet the page that tells more of it to whoever may only look, "" when there is none
 */
public record AccountCard(
        String address,
        String login,
        PartnerPerson person,
        boolean active,
        boolean locked,
        boolean administered,
        String sheet) {

    static AccountCard of(TechnicianView technician, int active) {
        return new AccountCard(
                TechnicianController.PATH + "/" + technician.id().value(),
                technician.login(),
                technician.person(),
                technician.active(),
                technician.active() && active == 1,
                true,
                "");
    }

    /** A technician for whoever may only look, at that page. */
    public static AccountCard seen(TechnicianView technician, String sheet) {
        return new AccountCard(
                sheet, technician.login(), technician.person(), technician.active(), false, false, sheet);
    }

    /** A manager whose pages begin there. */
    public static AccountCard of(ManagerView manager, String address, boolean administered) {
        return new AccountCard(address, manager.login(), manager.person(), manager.active(), false, administered, "");
    }
}
