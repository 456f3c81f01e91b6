package fr.prevention.web.administration;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * The page of the first installation.
 *
 * @param address where its form is sent
 */
public record SetupPage(String address, Typed typed, FormErrors errors) {}
