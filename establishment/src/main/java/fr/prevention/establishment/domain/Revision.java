package fr.prevention.establishment.domain;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.time.Instant;

/** Who did something, under which name at that time, and when. */
public record Revision(AccountId author, String authorName, Instant at) {

    public static Revision by(Actor actor, Instant at) {
        return new Revision(actor.account(), actor.displayName(), at);
    }
}
