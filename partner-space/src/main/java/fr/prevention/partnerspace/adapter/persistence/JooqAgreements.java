package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT_DOCUMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT_WARNING;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNERSHIP;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import com.fasterxml.uuid.Generators;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.AgreementDocumentRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.AgreementRecord;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping.AttachAgreementDocument;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementsOverlap;
import fr.prevention.partnerspace.api.PartnerRefusal.ChangedMeanwhile;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.agreement.Limits;
import fr.prevention.partnerspace.domain.agreement.Period;
import fr.prevention.partnerspace.spi.Agreements;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jooq.DSLContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

@Repository
class JooqAgreements implements Agreements {

    private static final String NEVER_TWO = "agreement_never_two_at_once";

    private final DSLContext dsl;

    JooqAgreements(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Agreement> find(AgreementId id) {
        return dsl.fetchOptional(AGREEMENT, AGREEMENT.ID.eq(id.value())).map(JooqAgreements::toDomain);
    }

    @Override
    public Optional<Agreement> open(StructureId structure, BodyCode body, LocalDate day) {
        return dsl.selectFrom(AGREEMENT)
                .where(
                        AGREEMENT.STRUCTURE_ID.eq(structure.value()),
                        AGREEMENT.BODY_CODE.eq(body.value()),
                        AGREEMENT.ENDS_ON.ge(day))
                .orderBy(AGREEMENT.STARTS_ON)
                .limit(1)
                .fetchOptional(JooqAgreements::toDomain);
    }

    @Override
    public Optional<AgreementId> ofSubmission(BodyCode body, UUID submission) {
        return dsl.fetchOptional(
                        AGREEMENT, AGREEMENT.SUBMISSION.eq(submission).and(AGREEMENT.BODY_CODE.eq(body.value())))
                .map(row -> new AgreementId(row.getId()));
    }

    @Override
    public void add(UUID submission, Agreement agreement) {
        AgreementRecord row = dsl.newRecord(AGREEMENT);
        fill(row, agreement);
        row.setSubmission(submission);
        row.setPartnershipNumber(dsl.select(PARTNERSHIP.NUMBER)
                .from(PARTNERSHIP)
                .where(
                        PARTNERSHIP.STRUCTURE_ID.eq(agreement.structure().value()),
                        PARTNERSHIP.BODY_CODE.eq(agreement.body().value()))
                .fetchSingle(PARTNERSHIP.NUMBER));
        var _ = neverTwo(row::insert);
    }

    @Override
    public void update(Agreement agreement) {
        AgreementRecord row = dsl.newRecord(AGREEMENT);
        fill(row, agreement);
        row.setVersion(agreement.version() + 1);
        int updated = neverTwo(() -> dsl.update(AGREEMENT)
                .set(row)
                .where(AGREEMENT.ID.eq(agreement.getId().value()), AGREEMENT.VERSION.eq(agreement.version()))
                .execute());
        if (updated == 0) {
            throw new PartnerRefused(new ChangedMeanwhile());
        }
    }

    @Override
    public void append(AgreementId agreement, Entry entry) {
        dsl.insertInto(AGREEMENT_ENTRY)
                .set(
                        AGREEMENT_ENTRY.ID,
                        Generators.timeBasedEpochRandomGenerator().generate())
                .set(AGREEMENT_ENTRY.AGREEMENT_ID, agreement.value())
                .set(AGREEMENT_ENTRY.KIND, entry.kind().name())
                .set(AGREEMENT_ENTRY.AT, entry.at())
                .set(AGREEMENT_ENTRY.BY_NAME, entry.byName())
                .set(AGREEMENT_ENTRY.DETAIL, entry.detail())
                .execute();
    }

    @Override
    public boolean attach(AttachAgreementDocument command, Entry entry) {
        AgreementDocumentRecord row = dsl.newRecord(AGREEMENT_DOCUMENT);
        row.setId(Generators.timeBasedEpochRandomGenerator().generate());
        row.setAgreementId(command.agreement().value());
        row.setSubmission(command.submission());
        row.setFileKey(command.file().fileKey());
        row.setFileName(command.file().fileName());
        row.setMediaType(command.file().mediaType());
        row.setSize(command.file().size());
        row.setSha256(command.file().sha256());
        row.setUploadedAt(entry.at());
        row.setUploadedBy(entry.byName());
        int added = dsl.insertInto(AGREEMENT_DOCUMENT)
                .set(row)
                .onConflict(AGREEMENT_DOCUMENT.SUBMISSION)
                .doNothing()
                .execute();
        if (added == 0) {
            return false;
        }
        append(command.agreement(), entry);
        return true;
    }

    @Override
    public List<Agreement> endingBy(LocalDate today, LocalDate latest) {
        var next = AGREEMENT.as("next");
        return dsl.selectFrom(AGREEMENT)
                .where(
                        AGREEMENT.STARTS_ON.le(today),
                        AGREEMENT.ENDS_ON.between(today, latest),
                        notExists(selectOne()
                                .from(next)
                                .where(
                                        next.PARTNERSHIP_NUMBER.eq(AGREEMENT.PARTNERSHIP_NUMBER),
                                        next.STARTS_ON.gt(AGREEMENT.ENDS_ON))))
                .orderBy(AGREEMENT.ENDS_ON, AGREEMENT.ID)
                .fetch(JooqAgreements::toDomain);
    }

    @Override
    public boolean noteWarning(Agreement agreement, int threshold, Entry entry) {
        int noted = dsl.insertInto(AGREEMENT_WARNING)
                .set(AGREEMENT_WARNING.AGREEMENT_ID, agreement.getId().value())
                .set(AGREEMENT_WARNING.ENDS_ON, agreement.period().endsOn())
                .set(AGREEMENT_WARNING.THRESHOLD, threshold)
                .set(AGREEMENT_WARNING.WARNED_AT, entry.at())
                .onConflictDoNothing()
                .execute();
        if (noted == 0) {
            return false;
        }
        append(agreement.getId(), entry);
        return true;
    }

    /** The database refuses two agreements of the same two on one day, whoever is quicker. */
    private static int neverTwo(IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains(NEVER_TWO)) {
                throw new PartnerRefused(new AgreementsOverlap());
            }
            throw e;
        }
    }

    private static void fill(AgreementRecord row, Agreement agreement) {
        row.setId(agreement.getId().value());
        row.setStructureId(agreement.structure().value());
        row.setBodyCode(agreement.body().value());
        row.setStartsOn(agreement.period().startsOn());
        row.setEndsOn(agreement.period().endsOn());
        row.setAgreedEndsOn(agreement.agreedEnd());
        row.setMaxTechnicians(agreement.limits().technicians());
        row.setMaxManagers(agreement.limits().managers());
        row.setFollows(agreement.follows().map(AgreementId::value).orElse(null));
        row.setEarlyEndReason(agreement.earlyEndReason());
        row.setRecordedAt(agreement.recordedAt());
        row.setVersion(agreement.version());
    }

    private static Agreement toDomain(AgreementRecord row) {
        return Agreement.reconstitute(
                new AgreementId(row.getId()),
                new StructureId(row.getStructureId()),
                new BodyCode(row.getBodyCode()),
                new Period(row.getStartsOn(), row.getEndsOn()),
                row.getAgreedEndsOn(),
                new Limits(row.getMaxTechnicians(), row.getMaxManagers()),
                row.getFollows() == null ? null : new AgreementId(row.getFollows()),
                row.getEarlyEndReason(),
                row.getRecordedAt(),
                row.getVersion());
    }
}
