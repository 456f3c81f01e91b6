package fr.prevention.web.partnerspace.body;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of the body about a structure or an agreement.
 *
 * @param title what the page does, as its heading says
 * @param subject of whom or what, "" when the title says all
 * @param action where the form goes
 * @param back where Annuler leads
 * @param choices of the drop-down list, if it has one
 * @param fixed whether the dates are settled and only the limits change
 * @param conflict what somebody else saved meanwhile, if anybody did
 */
public record BodyForm(
        String title,
        String subject,
        String action,
        String back,
        List<Crumb> crumbs,
        Typed typed,
        FormErrors errors,
        List<Choice> choices,
        boolean fixed,
        @Nullable Conflict conflict) {

    /** The same form beside what somebody else saved meanwhile. */
    BodyForm against(@Nullable Conflict saved) {
        return new BodyForm(title, subject, action, back, crumbs, typed, errors, choices, fixed, saved);
    }
}
