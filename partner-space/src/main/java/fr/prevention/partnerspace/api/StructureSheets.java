package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A structure and its agreements in full, as a body that works with it sees them. */
public interface StructureSheets {

    /** Refused: {@code UnknownStructure}. */
    StructureSheet structure(Actor actor, BodyCode body, StructureId structure);

    /** Refused: {@code UnknownAgreement}. */
    AgreementSheet agreement(Actor actor, BodyCode body, AgreementId agreement);

    /** How the structure is called now, for whoever keeps its name elsewhere; empty when there is none. */
    Optional<String> nameOf(StructureId structure);

    /** Those of the file keys that a document of an agreement still names. */
    Set<UUID> referencedFiles(Collection<UUID> keys);

    /**
     * A structure.
     *
     * @param agreements those with this body, the latest first
     * @param changedBy who wrote the details as they stand, "" where it was not kept
     */
    record StructureSheet(
            StructureId id,
            StructureDetails details,
            String changedBy,
            Instant changedAt,
            long version,
            List<AgreementView> agreements,
            int activeTechnicians,
            int activeManagers) {

        public StructureSheet {
            agreements = List.copyOf(agreements);
        }
    }

    /**
     * An agreement.
     *
     * @param agreedEnd the last day as it was agreed, later than the end when it ended early
     * @param earlyEndReason "" when it did not
     * @param size of the structure, which limits the managers
     */
    record AgreementSheet(
            AgreementView agreement,
            LocalDate agreedEnd,
            String earlyEndReason,
            StructureSize size,
            long version,
            List<AgreementEntryView> history,
            List<AgreementDocumentView> documents) {

        public AgreementSheet {
            history = List.copyOf(history);
            documents = List.copyOf(documents);
        }
    }

    /**
     * Something that was done to an agreement.
     *
     * @param byName "" when the portal did it
     * @param detail the terms, the reason, the name of the file or the days of the warning, by kind
     */
    record AgreementEntryView(Kind kind, Instant at, String byName, String detail) {

        /** What was done. */
        public enum Kind {
            /** Detail: first day, last day, technicians, managers, with a space between. */
            RECORDED,
            /** Detail: as for {@link #RECORDED}. */
            AMENDED,
            /** Another agreement follows this one; detail: its terms, as for {@link #RECORDED}. */
            RENEWED,
            /** Detail: the reason. */
            ENDED_EARLY,
            /** Detail: the name of the file. */
            DOCUMENT_ADDED,
            /** Detail: 90, 30 or 7. */
            WARNED
        }
    }

    /** A document of an agreement. */
    record AgreementDocumentView(
            UUID id,
            UUID fileKey,
            String fileName,
            String mediaType,
            long size,
            Instant uploadedAt,
            String uploadedBy) {}
}
