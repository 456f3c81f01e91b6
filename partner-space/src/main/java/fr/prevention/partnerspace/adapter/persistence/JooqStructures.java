package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNERSHIP;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.PartnerStructureRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import fr.prevention.partnerspace.domain.structure.PartnerStructure.Touch;
import fr.prevention.partnerspace.spi.Structures;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqStructures implements Structures {

    private final DSLContext dsl;

    JooqStructures(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<PartnerStructure> held(StructureId id) {
        return dsl.selectFrom(PARTNER_STRUCTURE)
                .where(PARTNER_STRUCTURE.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqStructures::toDomain);
    }

    @Override
    public Optional<PartnerStructure> knownAs(StructureDetails details) {
        return dsl.fetchOptional(PARTNER_STRUCTURE, PARTNER_STRUCTURE.KNOWN_AS.eq(PartnerStructure.knownAs(details)))
                .map(JooqStructures::toDomain);
    }

    @Override
    public PartnerStructure addOrFind(PartnerStructure structure) {
        PartnerStructureRecord row = dsl.newRecord(PARTNER_STRUCTURE);
        fill(row, structure);
        dsl.insertInto(PARTNER_STRUCTURE)
                .set(row)
                .onConflict(PARTNER_STRUCTURE.KNOWN_AS)
                .doNothing()
                .execute();
        return knownAs(structure.details()).orElseThrow();
    }

    @Override
    public void update(PartnerStructure structure) {
        PartnerStructureRecord row = dsl.newRecord(PARTNER_STRUCTURE);
        fill(row, structure);
        row.setVersion(structure.version() + 1);
        int updated = dsl.update(PARTNER_STRUCTURE)
                .set(row)
                .where(
                        PARTNER_STRUCTURE.ID.eq(structure.getId().value()),
                        PARTNER_STRUCTURE.VERSION.eq(structure.version()))
                .execute();
        if (updated == 0) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
    }

    @Override
    public boolean isPartner(StructureId structure, BodyCode body) {
        return dsl.fetchExists(
                PARTNERSHIP, PARTNERSHIP.STRUCTURE_ID.eq(structure.value()), PARTNERSHIP.BODY_CODE.eq(body.value()));
    }

    @Override
    public void link(StructureId structure, BodyCode body, Instant since) {
        dsl.insertInto(PARTNERSHIP)
                .set(PARTNERSHIP.STRUCTURE_ID, structure.value())
                .set(PARTNERSHIP.BODY_CODE, body.value())
                .set(PARTNERSHIP.SINCE, since)
                .onConflict(PARTNERSHIP.STRUCTURE_ID, PARTNERSHIP.BODY_CODE)
                .doNothing()
                .execute();
    }

    private static void fill(PartnerStructureRecord row, PartnerStructure structure) {
        StructureDetails details = structure.details();
        row.setId(structure.getId().value());
        row.setName(details.name());
        row.setSize(details.size().name());
        row.setStreet(details.street());
        row.setPostalCode(details.postalCode().value());
        row.setCity(details.city());
        row.setContactName(details.contactName());
        row.setContactPhone(details.contactPhone().value());
        row.setContactEmail(details.contactEmail().value());
        row.setKnownAs(PartnerStructure.knownAs(details));
        row.setSearchText(SearchText.of(
                details.name(), details.city(), details.postalCode().value(), details.contactName()));
        row.setRegisteredAt(structure.registeredAt());
        row.setChangedBy(structure.lastChange().by());
        row.setChangedAt(structure.lastChange().at());
        row.setVersion(structure.version());
    }

    private static PartnerStructure toDomain(PartnerStructureRecord row) {
        return PartnerStructure.reconstitute(
                new StructureId(row.getId()),
                details(row),
                row.getRegisteredAt(),
                new Touch(row.getChangedBy(), row.getChangedAt()),
                row.getVersion());
    }

    static StructureDetails details(PartnerStructureRecord row) {
        return new StructureDetails(
                row.getName(),
                StructureSize.valueOf(row.getSize()),
                row.getStreet(),
                new PostalCode(row.getPostalCode()),
                row.getCity(),
                row.getContactName(),
                new DottedPhone(row.getContactPhone()),
                new EmailAddress(row.getContactEmail()));
    }
}
