package fr.prevention.web.partnerspace;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import java.util.List;

/**
 * A question before the door of somebody is closed or opened, as a page or in place.
 *
 * @param title the heading
 * @param question what is asked, answered by OUI or NON
 * @param consequence what will follow
 * @param action where OUI leads
 * @param back where NON leads
 * @param inPlace whether the page is there already and this is shown over it
 */
public record ConfirmationPage(
        String title,
        String question,
        String consequence,
        String action,
        String back,
        List<Crumb> crumbs,
        Typed typed,
        FormErrors errors,
        boolean inPlace) {}
