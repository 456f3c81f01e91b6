package fr.prevention.identity.api;

import java.util.List;
import java.util.Optional;

/** What time does to claims, and the secrets of their mails: for the portal itself, never for a person. */
public interface RecoveryCalendar {

    /** The claims whose cooling-off time is over and to which nobody objected. */
    List<RecoveryId> due();

    /**
     * Lets the access change hands: the former administrators are suspended, the claimant gets an account and an invitation.
     * Doing it again changes nothing.
     */
    void carryOut(RecoveryId recovery);

    /** A secret for the mail to the former administrators, in a transaction of its own; empty when there is nothing to object to. */
    Optional<LinkSecret> secretOf(RecoveryId recovery);
}
