package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that creates or changes a manager or a technician.
 *
 * @param title what the page does, as its heading says
 * @param action where the form goes
 * @param back where Annuler leads
 * @param login the login that stays, "" while there is none
 * @param history what was done to the account, nothing while there is none
 * @param conflict what somebody else saved meanwhile, if anybody did
 */
public record PersonFormPage(
        String title,
        String action,
        String back,
        List<Crumb> crumbs,
        String login,
        Typed typed,
        FormErrors errors,
        List<Choice> titles,
        List<AccountEntryView> history,
        @Nullable Conflict conflict) {}
