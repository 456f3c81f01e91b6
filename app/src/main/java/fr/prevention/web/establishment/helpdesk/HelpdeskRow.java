package fr.prevention.web.establishment.helpdesk;

import fr.prevention.establishment.api.SupportDirectory.SupportedEstablishment;
import fr.prevention.identity.api.OrganisationAccountDirectory.OrganisationAccount;
import org.jspecify.annotations.Nullable;

/**
 * An establishment and the state of its account.
 *
 * @param account null when it has none
 */
public record HelpdeskRow(
        SupportedEstablishment establishment, @Nullable OrganisationAccount account) {

    /** The state as the last part of a key of words. */
    public String state() {
        if (account == null) {
            return "none";
        }
        if (!account.active()) {
            return "closed";
        }
        return account.hasPassword() ? "open" : "invited";
    }

    public String address() {
        return HelpdeskController.PATH + "/" + establishment.id().value();
    }
}
