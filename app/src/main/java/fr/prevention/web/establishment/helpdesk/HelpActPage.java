package fr.prevention.web.establishment.helpdesk;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/** One act for one establishment, with who asked for it and why. */
public record HelpActPage(HelpdeskRow row, HelpAct act, Typed typed, FormErrors errors) {}
