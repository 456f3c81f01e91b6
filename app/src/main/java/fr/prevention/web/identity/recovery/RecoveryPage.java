package fr.prevention.web.identity.recovery;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * {@code J'ai perdu l'accès administrateur}.
 *
 * @param sent whether the claim has just been sent
 */
public record RecoveryPage(Typed typed, FormErrors errors, boolean sent) {}
