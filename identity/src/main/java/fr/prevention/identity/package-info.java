/**
 * Who may come in, and where a person may act.
 *
 * <p>Owns the accounts (one login each), their secret, and their memberships: the organisations for which an account acts
 * and in which role. Other contexts receive the {@link fr.prevention.identity.api.Actor} and decide themselves what it may
 * do with their own things. Knows organisations only by kind, key and name: what they are belongs to their owners.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {})
@NullMarked
package fr.prevention.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
