package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.util.Optional;
import java.util.UUID;

/**
 * The technicians of a structure, administered by its managers under the agreement with the chosen body, to come or in force.
 * The active technicians of the structure are never more than that agreement allows, and the last of them stays.
 */
public interface TechnicianAccounts {

    /** The account that this submission created before, if it did: a form sent twice creates one. */
    Optional<CreatedTechnician> ofSubmission(Actor actor, StructureId structure, UUID submission);

    /**
     * Creates the record of a technician whose account was opened under a free login; an agreement to come is enough. Publishes
     * {@link TechnicianCreated}. The same submission again returns what the first created. Refused: {@code UnknownStructure}, {@code
     * NoOpenAgreement}, {@code TechnicianLimitReached}.
     */
    CreatedTechnician create(Actor actor, CreateTechnician command);

    /**
     * Changes what is known of a technician; the login stays. Publishes {@link TechnicianChanged}. Refused: {@code UnknownTechnician}, {@code
     * NoOpenAgreement}, {@code ChangedMeanwhile}.
     */
    void change(Actor actor, ChangeTechnician command);

    /**
     * Closes the door to a technician; already closed, nothing happens. Publishes {@link TechnicianDeactivated}. Refused: {@code
     * UnknownTechnician}, {@code NoOpenAgreement}, {@code LastActiveTechnician}.
     */
    void deactivate(Actor actor, DeactivateTechnician command);

    /**
     * Lets a technician in again, with a new password to choose; already in, nothing happens. Publishes {@link
     * TechnicianReactivated}. Refused: {@code UnknownTechnician}, {@code NoOpenAgreement}, {@code TechnicianLimitReached}, {@code TextMissing},
     * {@code TextTooLong}.
     */
    void reactivate(Actor actor, ReactivateTechnician command);

    /** A technician, and the account opened for this person. {@code submission} is made by the form. */
    record CreateTechnician(
            UUID submission,
            BodyCode body,
            StructureId structure,
            AccountId account,
            String login,
            PartnerPerson person) {}

    /** What exists once created: with another account than the one given, the submission was repeated. */
    record CreatedTechnician(TechnicianId technician, AccountId account, String login) {}

    /** Other facts about a technician; {@code version} as it was read. */
    record ChangeTechnician(BodyCode body, TechnicianId technician, long version, PartnerPerson person) {}

    /**
     * The door to close.
     *
     * @param reason at most 1,000 characters, possibly none, shown to nobody outside
     */
    record DeactivateTechnician(BodyCode body, TechnicianId technician, String reason) {

        public static final int LONGEST_REASON = 1000;

        public DeactivateTechnician {
            reason = CleanText.atMost(LONGEST_REASON, reason);
        }
    }

    /**
     * The door to open again.
     *
     * @param reason 1 to 5,000 characters, for instance the return from a long absence
     */
    record ReactivateTechnician(BodyCode body, TechnicianId technician, String reason) {

        public static final int LONGEST_REASON = 5000;

        public ReactivateTechnician {
            reason = CleanText.required(LONGEST_REASON, reason);
        }
    }
}
