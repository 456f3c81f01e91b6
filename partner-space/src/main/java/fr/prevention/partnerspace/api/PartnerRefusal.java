package fr.prevention.partnerspace.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Why the partner space refuses an act. What does not exist and what is not the actor's are the same refusal, so that
 * nobody learns of another's data.
 */
public sealed interface PartnerRefusal {

    /** No such body for this actor. */
    record UnknownBody() implements PartnerRefusal {}

    /** No such partner structure for this actor. */
    record UnknownStructure() implements PartnerRefusal {}

    /** No such agreement for this actor. */
    record UnknownAgreement() implements PartnerRefusal {}

    /** No such technician for this actor. */
    record UnknownTechnician() implements PartnerRefusal {}

    /** No such manager for this actor. */
    record UnknownManagerAccount() implements PartnerRefusal {}

    /** Another structure of this name at this postal code is known already. */
    record StructureAlreadyKnown() implements PartnerRefusal {}

    /** Structure and body have no agreement to come or in force. */
    record NoOpenAgreement() implements PartnerRefusal {}

    /** Someone else changed the same thing after it was read. */
    record ChangedMeanwhile() implements PartnerRefusal {}

    /** The dates meet those of another agreement of the same structure with the same body. */
    record AgreementsOverlap() implements PartnerRefusal {}

    /** The end comes before the start. */
    record EndBeforeStart() implements PartnerRefusal {}

    /** The start or the end cannot be moved any more, or not there: the first day at which it can is given. */
    record DateTooEarly(LocalDate earliest) implements PartnerRefusal {}

    /** An early end comes before the end that was agreed; a later end is a renewal. */
    record DateTooLate(LocalDate latest) implements PartnerRefusal {}

    /** The agreement has started or ended: this cannot be changed any more. */
    record AgreementSettled() implements PartnerRefusal {}

    /** The maximum of technicians is not between 1 and the given one. */
    record TechnicianLimitOutOfRange(int highest) implements PartnerRefusal {}

    /** The maximum of managers is not between 1 and what the size of the structure allows. */
    record ManagerLimitOutOfRange(int highest) implements PartnerRefusal {}

    /** The structure has as many active technicians as the agreement allows. */
    record TechnicianLimitReached(int maximum) implements PartnerRefusal {}

    /** The structure has as many active managers as the agreement allows. */
    record ManagerLimitReached(int maximum) implements PartnerRefusal {}

    /** The last active technician of a structure stays. */
    record LastActiveTechnician() implements PartnerRefusal {}

    /** A text is required. */
    record TextMissing() implements PartnerRefusal {}

    /** The text passes the limit, in characters. */
    record TextTooLong(int maximum) implements PartnerRefusal {}

    /** Why a service request is not written, sent or treated. */
    sealed interface OfRequest extends PartnerRefusal {

        /** No such request for this actor. */
        record UnknownRequest() implements OfRequest {}

        /** No such document for this actor. */
        record UnknownRequestDocument() implements OfRequest {}

        /** The body offers no such kind of request. */
        record UnknownKind() implements OfRequest {}

        /** The account is not an agent of the body. */
        record UnknownAgent() implements OfRequest {}

        /** The agreement has not started: requests may be written from that day on. */
        record AgreementNotStarted(LocalDate startsOn) implements OfRequest {}

        /** The agreement is over since the day after the given one. */
        record AgreementOver(LocalDate endedOn) implements OfRequest {}

        /** What is written cannot be kept or sent: everything at once; nothing was saved. */
        record ContentRejected(ContentProblems problems) implements OfRequest {}

        /** Requests under way look like this one; it may be sent all the same, knowingly. */
        record PossibleDuplicate(List<DuplicateView> alike) implements OfRequest {}

        /** Someone else changed the request after it was read. */
        record RequestChangedMeanwhile(String by, Instant at) implements OfRequest {}

        /** The request's status does not allow this; it has it since someone did something. */
        record RequestNotInThisStatus(RequestStatus status, String by, Instant at) implements OfRequest {}

        /** Another agent changed the settings of the kind after they were read. */
        record KindChangedMeanwhile(KindSettings now) implements OfRequest {}

        /** Documents are taken in PDF only. */
        record NotAPdf() implements OfRequest {}

        /** The request already has as many documents as it takes. */
        record TooManyRequestDocuments(int maximum) implements OfRequest {}

        /** The text holds what looks like a social security number. */
        record NirInText() implements OfRequest {}
    }
}
