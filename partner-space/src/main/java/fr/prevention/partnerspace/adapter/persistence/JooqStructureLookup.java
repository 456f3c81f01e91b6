package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureLookup;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqStructureLookup implements StructureLookup {

    private final DSLContext dsl;

    JooqStructureLookup(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<KnownStructure> named(String name, PostalCode postalCode) {
        return dsl.select(PARTNER_STRUCTURE.ID, PARTNER_STRUCTURE.NAME)
                .from(PARTNER_STRUCTURE)
                .where(PARTNER_STRUCTURE.KNOWN_AS.eq(PartnerStructure.knownAs(name, postalCode)))
                .fetchOptional(row -> new KnownStructure(new StructureId(row.value1()), row.value2()));
    }

    @Override
    public Set<StructureId> workingWith(BodyCode body, Collection<StructureId> structures, LocalDate day) {
        return dsl.selectDistinct(AGREEMENT.STRUCTURE_ID)
                .from(AGREEMENT)
                .where(AGREEMENT.BODY_CODE.eq(body.value()))
                .and(AGREEMENT.ENDS_ON.ge(day))
                .and(AGREEMENT.STRUCTURE_ID.in(
                        structures.stream().map(StructureId::value).toList()))
                .fetchSet(row -> new StructureId(row.value1()));
    }
}
