package fr.prevention.web.partnerspace;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import java.util.List;

/**
 * The form that creates or changes a manager or a technician.
 *
 * @param title what the page does, as its heading says
 * @param action where the form goes
 * @param back where Annuler leads
 * @param login the login that stays, "" while there is none
 */
public record PersonFormPage(
        String title,
        String action,
        String back,
        List<Crumb> crumbs,
        String login,
        Typed typed,
        FormErrors errors,
        List<Choice> titles) {}
