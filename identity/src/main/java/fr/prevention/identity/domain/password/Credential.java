package fr.prevention.identity.domain.password;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;

/**
 * The password of an account, one at most.
 *
 * @param changedAt when the password was chosen; computing its hash anew with other parameters does not move it
 */
public record Credential(AccountId account, PasswordHash hash, Instant changedAt) {}
