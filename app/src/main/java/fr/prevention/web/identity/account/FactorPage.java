package fr.prevention.web.identity.account;

import fr.prevention.identity.api.SecondFactor.FactorState;

/**
 * {@code Second facteur}.
 *
 * @param required whether what this person does asks for it
 * @param passkeys how many passkeys the account has
 */
public record FactorPage(AccountShell shell, FactorState state, boolean required, int passkeys) {}
