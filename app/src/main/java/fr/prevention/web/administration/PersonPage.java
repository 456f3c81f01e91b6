package fr.prevention.web.administration;

import fr.prevention.identity.api.Organisation;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/**
 * The form that lets somebody act for an organisation.
 *
 * @param address of the organisation
 */
public record PersonPage(
        Organisation organisation, String address, List<Choice> roles, Typed typed, FormErrors errors) {}
