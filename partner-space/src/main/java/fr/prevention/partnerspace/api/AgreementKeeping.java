package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The agreements of a body with its partner structures. Only an agent of the body keeps them. A structure never has two
 * agreements with one body on the same day. Whatever is sent twice with the same submission happens once.
 */
public interface AgreementKeeping {

    /**
     * Records a signed agreement, possibly ahead of its start. Publishes {@link AgreementRecorded}. Refused: {@code
     * UnknownStructure}, {@code EndBeforeStart}, {@code DateTooEarly} (it would be over already), {@code AgreementsOverlap},
     * {@code TechnicianLimitOutOfRange}, {@code ManagerLimitOutOfRange} (1 to 5, within the size of the structure).
     */
    AgreementId record(Actor actor, RecordAgreement command);

    /**
     * Records the agreement that follows another of the same structure. Refused: as for {@link #record}, {@code
     * UnknownAgreement}, {@code DateTooEarly} when it starts before the other has ended.
     */
    AgreementId renew(Actor actor, RenewAgreement command);

    /**
     * Corrects dates and limits before the agreement starts, the limits alone afterwards. Accounts above a lowered limit stay;
     * none is added until there is room. Publishes {@link AgreementAmended}. Refused: as for {@link #record}, {@code
     * UnknownAgreement}, {@code AgreementSettled}, {@code ChangedMeanwhile}.
     */
    void amend(Actor actor, AmendAgreement command);

    /**
     * Ends an agreement before the day agreed. Publishes {@link AgreementShortened}. Refused: {@code UnknownAgreement},
     * {@code AgreementSettled}, {@code DateTooEarly}, {@code DateTooLate}, {@code ChangedMeanwhile}.
     */
    void endEarly(Actor actor, EndAgreementEarly command);

    /** Attaches a signed document; the bytes are already stored. Refused: {@code UnknownAgreement}. */
    void attach(Actor actor, AttachAgreementDocument command);

    /** An agreement with its first day, its last day, and the most active accounts of each kind. */
    record RecordAgreement(UUID submission, BodyCode body, StructureId structure, Terms terms) {}

    /** An agreement after the one named. */
    record RenewAgreement(UUID submission, BodyCode body, AgreementId agreement, Terms terms) {}

    /** Other terms; {@code version} as it was read. */
    record AmendAgreement(BodyCode body, AgreementId agreement, long version, Terms terms) {}

    /** What was agreed. */
    record Terms(LocalDate startsOn, LocalDate endsOn, int maxTechnicians, int maxManagers) {}

    /**
     * An end before the one agreed; {@code version} as it was read.
     *
     * @param reason 1 to 1,000 characters, read by the agents of the body alone
     */
    record EndAgreementEarly(BodyCode body, AgreementId agreement, long version, LocalDate lastDay, String reason) {

        public static final int LONGEST_REASON = 1000;

        public EndAgreementEarly {
            reason = CleanText.required(LONGEST_REASON, reason);
        }
    }

    /** A file for an agreement. {@code submission} is made by the form. */
    record AttachAgreementDocument(UUID submission, BodyCode body, AgreementId agreement, ReceivedFile file) {}
}
