package fr.prevention.web.identity.recovery;

import fr.prevention.identity.api.AdministratorRecovery.RecoveryView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/** One claim, to be approved or refused. */
public record DecisionPage(RecoveryView recovery, Typed typed, FormErrors errors) {}
