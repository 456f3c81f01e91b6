package fr.prevention.web.identity.recovery;

import fr.prevention.identity.api.AdministratorRecovery.RecoveryFile;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * One claim, to be approved or refused by whoever decides it.
 *
 * @param path the address of the list
 */
public record DecisionPage(String path, RecoveryFile file, Typed typed, FormErrors errors) {}
