package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Passkeys.Passkey;
import java.util.List;

/**
 * {@code Clés d'accès}.
 *
 * @param full whether the account has as many as it may have
 */
public record PasskeysPage(AccountShell shell, List<Passkey> passkeys, boolean full) {}
