package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.util.Optional;
import java.util.UUID;

/**
 * The managers of a structure, administered by the body that created them under its agreement, to come or in force. The active
 * managers of the structure are never more than that agreement allows, hence never more than five.
 */
public interface ManagerAccounts {

    /** The account that this submission created before, if it did: a form sent twice creates one. */
    Optional<CreatedManagerAccount> ofSubmission(Actor actor, StructureId structure, UUID submission);

    /**
     * Creates the record of a manager whose account was opened under a free login; an agreement to come is enough. Publishes
     * {@link ManagerCreated}. The same submission again returns what the first created. Refused: {@code UnknownStructure}, {@code
     * NoOpenAgreement}, {@code ManagerLimitReached}.
     */
    CreatedManagerAccount create(Actor actor, CreateManagerAccount command);

    /**
     * Changes what is known of a manager; the login stays. Publishes {@link ManagerChanged}. Refused: {@code UnknownManagerAccount}, {@code
     * NoOpenAgreement}, {@code ChangedMeanwhile}.
     */
    void change(Actor actor, ChangeManagerAccount command);

    /**
     * Closes the door to a manager; already closed, nothing happens. Possible after the end of the
     * agreement too. Publishes {@link ManagerDeactivated}. Refused: {@code UnknownManagerAccount}.
     */
    void deactivate(Actor actor, DeactivateManagerAccount command);

    /**
     * Lets a manager in again, with a new password to choose; already in, nothing happens. Publishes {@link
     * ManagerReactivated}. Refused: {@code UnknownManagerAccount}, {@code NoOpenAgreement}, {@code ManagerLimitReached}, {@code TextMissing},
     * {@code TextTooLong}.
     */
    void reactivate(Actor actor, ReactivateManagerAccount command);

    /** A manager, and the account opened for this person. {@code submission} is made by the form. */
    record CreateManagerAccount(
            UUID submission,
            BodyCode body,
            StructureId structure,
            AccountId account,
            String login,
            PartnerPerson person) {}

    /** What exists once created: with another account than the one given, the submission was repeated. */
    record CreatedManagerAccount(ManagerId manager, AccountId account, String login) {}

    /** Other facts about a manager; {@code version} as it was read. */
    record ChangeManagerAccount(BodyCode body, ManagerId manager, long version, PartnerPerson person) {}

    /**
     * The door to close.
     *
     * @param reason at most 1,000 characters, possibly none, shown to nobody outside
     */
    record DeactivateManagerAccount(BodyCode body, ManagerId manager, String reason) {

        public static final int LONGEST_REASON = 1000;

        public DeactivateManagerAccount {
            reason = CleanText.atMost(LONGEST_REASON, reason);
        }
    }

    /**
     * The door to open again.
     *
     * @param reason 1 to 5,000 characters, for instance the return from a long absence
     */
    record ReactivateManagerAccount(BodyCode body, ManagerId manager, String reason) {

        public static final int LONGEST_REASON = 5000;

        public ReactivateManagerAccount {
            reason = CleanText.required(LONGEST_REASON, reason);
        }
    }
}
