package fr.prevention.web.administration;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/** The form of an organisation that no other space makes known. */
public record NewOrganisationPage(Typed typed, FormErrors errors, List<Choice> kinds) {}
