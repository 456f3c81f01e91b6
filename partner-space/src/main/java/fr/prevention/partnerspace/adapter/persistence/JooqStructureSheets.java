package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT_DOCUMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.HEALTH_INSURANCE_BODY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNERSHIP;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.AgreementDocumentRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.AgreementEntryRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.AgreementRecord;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

@Repository
class JooqStructureSheets implements StructureSheets {

    private static final Field<List<AgreementEntryView>> HISTORY = multiset(selectFrom(AGREEMENT_ENTRY)
                    .where(AGREEMENT_ENTRY.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_ENTRY.AT, AGREEMENT_ENTRY.ID))
            .convertFrom(rows -> rows.map(JooqStructureSheets::entry));

    private static final Field<List<AgreementDocumentView>> DOCUMENTS = multiset(selectFrom(AGREEMENT_DOCUMENT)
                    .where(AGREEMENT_DOCUMENT.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_DOCUMENT.UPLOADED_AT, AGREEMENT_DOCUMENT.ID))
            .convertFrom(rows -> rows.map(JooqStructureSheets::document));

    private static final Field<Result<AgreementRecord>> AGREEMENTS = multiset(selectFrom(AGREEMENT)
            .where(AGREEMENT.PARTNERSHIP_NUMBER.eq(PARTNERSHIP.NUMBER))
            .orderBy(AGREEMENT.STARTS_ON.desc()));

    private final DSLContext dsl;
    private final Clock clock;

    JooqStructureSheets(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public StructureSheet structure(Actor actor, BodyCode body, StructureId structure) {
        LocalDate today = LocalDate.now(clock);
        return Optional.of(structure)
                .filter(_ -> new PartnerAccess(actor).actsFor(body))
                .flatMap(id -> dsl.select(
                                PARTNER_STRUCTURE,
                                HEALTH_INSURANCE_BODY.NAME,
                                StructureRows.TECHNICIANS,
                                StructureRows.MANAGERS,
                                AGREEMENTS)
                        .from(PARTNER_STRUCTURE)
                        .join(PARTNERSHIP)
                        .on(PARTNERSHIP.STRUCTURE_ID.eq(PARTNER_STRUCTURE.ID))
                        .join(HEALTH_INSURANCE_BODY)
                        .on(HEALTH_INSURANCE_BODY.CODE.eq(PARTNERSHIP.BODY_CODE))
                        .where(PARTNER_STRUCTURE.ID.eq(id.value()), PARTNERSHIP.BODY_CODE.eq(body.value()))
                        .fetchOptional(row -> new StructureSheet(
                                id,
                                JooqStructures.details(row.value1()),
                                row.value1().getChangedBy(),
                                row.value1().getChangedAt(),
                                row.value1().getVersion(),
                                views(row.value5(), row.value1().getName(), row.value2(), today),
                                row.value3(),
                                row.value4())))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownStructure()));
    }

    @Override
    public AgreementSheet agreement(Actor actor, BodyCode body, AgreementId agreement) {
        LocalDate today = LocalDate.now(clock);
        return Optional.of(agreement)
                .filter(_ -> new PartnerAccess(actor).actsFor(body))
                .flatMap(id -> dsl.select(
                                AGREEMENT,
                                PARTNER_STRUCTURE.NAME,
                                HEALTH_INSURANCE_BODY.NAME,
                                PARTNER_STRUCTURE.SIZE,
                                HISTORY,
                                DOCUMENTS)
                        .from(AGREEMENT)
                        .join(PARTNER_STRUCTURE)
                        .on(PARTNER_STRUCTURE.ID.eq(AGREEMENT.STRUCTURE_ID))
                        .join(HEALTH_INSURANCE_BODY)
                        .on(HEALTH_INSURANCE_BODY.CODE.eq(AGREEMENT.BODY_CODE))
                        .where(AGREEMENT.ID.eq(id.value()), AGREEMENT.BODY_CODE.eq(body.value()))
                        .fetchOptional(row -> new AgreementSheet(
                                JooqAgreementDirectory.view(row.value1(), row.value2(), row.value3(), today),
                                row.value1().getAgreedEndsOn(),
                                row.value1().getEarlyEndReason(),
                                StructureSize.valueOf(row.value4()),
                                row.value1().getVersion(),
                                row.value5(),
                                row.value6())))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownAgreement()));
    }

    @Override
    public Optional<String> nameOf(StructureId structure) {
        return dsl.select(PARTNER_STRUCTURE.NAME)
                .from(PARTNER_STRUCTURE)
                .where(PARTNER_STRUCTURE.ID.eq(structure.value()))
                .fetchOptional(PARTNER_STRUCTURE.NAME);
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> keys) {
        return dsl.select(AGREEMENT_DOCUMENT.FILE_KEY)
                .from(AGREEMENT_DOCUMENT)
                .where(AGREEMENT_DOCUMENT.FILE_KEY.in(keys))
                .fetchSet(AGREEMENT_DOCUMENT.FILE_KEY);
    }

    private static List<AgreementView> views(
            List<AgreementRecord> agreements, String structureName, String bodyName, LocalDate today) {
        return agreements.stream()
                .map(agreement -> JooqAgreementDirectory.view(agreement, structureName, bodyName, today))
                .toList();
    }

    private static AgreementEntryView entry(AgreementEntryRecord row) {
        return new AgreementEntryView(
                AgreementEntryView.Kind.valueOf(row.getKind()), row.getAt(), row.getByName(), row.getDetail());
    }

    private static AgreementDocumentView document(AgreementDocumentRecord row) {
        return new AgreementDocumentView(
                row.getId(),
                row.getFileKey(),
                row.getFileName(),
                row.getMediaType(),
                row.getSize(),
                row.getUploadedAt(),
                row.getUploadedBy());
    }
}
