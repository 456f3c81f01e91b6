package fr.prevention.web.identity.users;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * {@code Première connexion}.
 *
 * @param minimum characters of a password at least
 * @param demoPassword what to type as provisional password, in demo mode only and once it was asked for
 */
public record FirstConnectionPage(Typed typed, FormErrors errors, int minimum, String demoPassword) {}
