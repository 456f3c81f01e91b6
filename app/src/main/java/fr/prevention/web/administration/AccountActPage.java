package fr.prevention.web.administration;

import fr.prevention.identity.api.AdministrationOverview.AccountFile;
import fr.prevention.identity.api.Membership;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks before an act on an account.
 *
 * @param membership what the act is about, when it is about one
 * @param inPlace whether it is asked over the sheet of the account
 */
public record AccountActPage(
        AccountFile file,
        AccountAct act,
        @Nullable Membership membership,
        Typed typed,
        FormErrors errors,
        boolean inPlace) {

    public String account() {
        return "/administration/comptes/" + file.sheet().account().id().value();
    }

    public String address() {
        return account() + "/" + act.path();
    }
}
