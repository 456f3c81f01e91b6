package fr.prevention.identity.domain.access;

import fr.prevention.identity.api.EmailAddress;
import java.time.Instant;

/**
 * The secret of a link that was mailed.
 *
 * @param email the address of the account at that moment: the link is dead once it has another
 */
public record IssuedSecret(SecretHash hash, EmailAddress email, Instant issuedAt, Instant expiresAt) {}
