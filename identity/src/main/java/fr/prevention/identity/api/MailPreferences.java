package fr.prevention.identity.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which of the mails that only tell something the holder of an account lets come. The choice belongs to the account: it is the
 * same for all the organisations for which the person acts.
 */
public interface MailPreferences {

    /** The kinds that the roles of this person receive, those of all of its organisations; none for most roles. */
    List<MailChoice> choices(Actor actor);

    /**
     * Lets these kinds come and refuses the others. Kinds that this person does not receive stay as they were: a role given back
     * finds its choices again.
     */
    void choose(Actor actor, Set<MailKind> wanted);

    /** Those of these accounts that let mails of this kind come, in the same order. */
    List<AccountId> willing(MailKind kind, Collection<AccountId> accounts);

    /** One kind of mail, and whether it comes. */
    record MailChoice(MailKind kind, boolean comes) {}
}
