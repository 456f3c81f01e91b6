package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping.AttachAgreementDocument;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements of structures with bodies, their history and their documents. */
public interface Agreements {

    Optional<Agreement> find(AgreementId id);

    /** The agreement of a structure with a body in force on that day, else the next to come. */
    Optional<Agreement> open(StructureId structure, BodyCode body, LocalDate day);

    Optional<AgreementId> ofSubmission(BodyCode body, UUID submission);

    /** Adds the agreement; refused with {@link PartnerRefusal.AgreementsOverlap} when it meets another of the same two. */
    void add(UUID submission, Agreement agreement);

    /** Writes what changed; refused as {@link #add}, and when the version is not the one kept. */
    void update(Agreement agreement);

    void append(AgreementId agreement, Entry entry);

    /** Keeps a document; false when this submission was kept before. */
    boolean attach(AttachAgreementDocument command, Entry entry);

    /** The agreements in force whose last day comes no later than the given one, and that no other follows. */
    List<Agreement> endingBy(LocalDate today, LocalDate latest);

    /** Notes that the warning leaves; false when it left before. */
    boolean noteWarning(Agreement agreement, int threshold, Entry entry);
}
