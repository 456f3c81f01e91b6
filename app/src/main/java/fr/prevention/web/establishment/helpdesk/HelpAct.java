package fr.prevention.web.establishment.helpdesk;

import fr.prevention.identity.api.OrganisationAccountDirectory.OrganisationAccount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done for an establishment, each on a page of its own. */
public enum HelpAct {
    EMAIL("courriel", "envelope"),
    RESET("mot-de-passe", "key"),
    SIRET("siret", "building"),
    ACCOUNT("compte", "plus-lg"),
    CLOSING("fermeture", "lock-fill"),
    REOPENING("reouverture", "arrow-counterclockwise");

    private final String path;
    private final String icon;

    HelpAct(String path, String icon) {
        this.path = path;
        this.icon = icon;
    }

    static Optional<HelpAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    /** What makes sense in that state of the account. */
    static List<HelpAct> possible(@Nullable OrganisationAccount account) {
        if (account == null) {
            return List.of(ACCOUNT, SIRET);
        }
        return account.active() ? List.of(EMAIL, RESET, SIRET, CLOSING) : List.of(EMAIL, SIRET, REOPENING);
    }

    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    /** Whether an address is typed. */
    public boolean takesEmail() {
        return this == EMAIL || this == ACCOUNT;
    }
}
