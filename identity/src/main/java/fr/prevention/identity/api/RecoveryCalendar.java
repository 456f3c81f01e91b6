package fr.prevention.identity.api;

import java.util.List;
import java.util.Optional;

/** What time does to claims, and the secrets of their mails: for the portal itself, never for a person. */
public interface RecoveryCalendar {

    /** The claims whose cooling-off time is over and to which nobody objected. */
    List<RecoveryId> due();

    /**
     * Lets the access to a member company change hands: the former administrators are suspended, the claimant gets an account
     * and an invitation. Doing it again changes nothing, and nothing happens for a partner structure.
     */
    void carryOut(RecoveryId recovery);

    /** What has to happen to the managers of a partner structure whose claim is due; empty for any other claim. */
    Optional<Takeover> takeover(RecoveryId recovery);

    /** The managers of the structure have been replaced; this account is the claimant's. Saying it again changes nothing. */
    void carriedOut(RecoveryId recovery, AccountId account);

    /** The managers of the structure cannot be replaced: nothing changes hands, and the claimant is told. */
    void abandon(RecoveryId recovery);

    /** A secret for the mail to the former administrators, in a transaction of its own; empty when there is nothing to object to. */
    Optional<LinkSecret> secretOf(RecoveryId recovery);

    /**
     * The managers of a structure to replace.
     *
     * @param decider whoever approved it, acting for the body
     * @param formOfAddress civilité of the claimant
     */
    record Takeover(
            RecoveryId recovery,
            Organisation structure,
            Organisation body,
            Actor decider,
            String formOfAddress,
            ContactDetails person,
            String jobTitle,
            EmailAddress email) {}
}
