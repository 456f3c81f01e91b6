package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Passkeys.Passkey;

/** One passkey, to rename or to remove. */
public record PasskeyPage(AccountShell shell, Passkey passkey) {}
