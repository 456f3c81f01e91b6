package fr.prevention.identity.api;

import java.util.List;
import java.util.Optional;

/** What time does to delegations, and the secrets of their mails: for the portal itself, never for a person. */
public interface DelegationCalendar {

    /** The delegations for which today brings a warning or the end. */
    List<DelegationId> due();

    /** Gives one of them what today brings; doing it again changes nothing. */
    void pass(DelegationId delegation);

    /**
     * A secret for the mail of an offer, in a transaction of its own; an earlier one opens the offer no more. Empty when it
     * was accepted or has ended meanwhile.
     */
    Optional<LinkSecret> secretOf(DelegationId delegation);
}
