package fr.prevention.identity.api;

import org.jspecify.annotations.Nullable;

/**
 * In whose name something is done, for the audit trail.
 *
 * @param account the account that acts, null for the portal itself
 * @param name how the trail calls it
 */
public record Author(@Nullable AccountId account, String name) {

    /** The portal itself: a scheduled job, the first start. */
    public static final Author PORTAL = new Author(null, "Portail Prévention");

    /** Somebody who is not signed in. */
    public static final Author UNKNOWN = new Author(null, "Visiteur");

    /** The person who is acting. */
    public static Author of(Actor actor) {
        return new Author(actor.account(), actor.displayName());
    }
}
