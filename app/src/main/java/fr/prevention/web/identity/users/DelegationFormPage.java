package fr.prevention.web.identity.users;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * {@code Donner un accès temporaire}.
 *
 * @param latest the latest day that may be chosen
 */
public record DelegationFormPage(UserPlace place, Typed typed, FormErrors errors, String latest) {}
