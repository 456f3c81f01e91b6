package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.HEALTH_INSURANCE_BODY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static org.jooq.impl.DSL.when;

import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.AgreementRecord;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.agreement.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.springframework.stereotype.Repository;

@Repository
class JooqAgreementDirectory implements AgreementDirectory {

    private final DSLContext dsl;

    JooqAgreementDirectory(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<AgreementView> of(StructureId structure, BodyCode body, LocalDate day) {
        Field<Integer> past = when(AGREEMENT.ENDS_ON.lt(day), 1).otherwise(0);
        return dsl.select(AGREEMENT, PARTNER_STRUCTURE.NAME, HEALTH_INSURANCE_BODY.NAME)
                .from(AGREEMENT)
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(AGREEMENT.STRUCTURE_ID))
                .join(HEALTH_INSURANCE_BODY)
                .on(HEALTH_INSURANCE_BODY.CODE.eq(AGREEMENT.BODY_CODE))
                .where(AGREEMENT.STRUCTURE_ID.eq(structure.value()), AGREEMENT.BODY_CODE.eq(body.value()))
                .orderBy(past, when(AGREEMENT.ENDS_ON.ge(day), AGREEMENT.STARTS_ON), AGREEMENT.ENDS_ON.desc())
                .limit(1)
                .fetchOptional(row -> view(row, day));
    }

    private static AgreementView view(Record3<AgreementRecord, String, String> row, LocalDate day) {
        AgreementRecord agreement = row.value1();
        Period period = new Period(agreement.getStartsOn(), agreement.getEndsOn());
        return new AgreementView(
                new AgreementId(agreement.getId()),
                new StructureId(agreement.getStructureId()),
                row.value2(),
                new BodyCode(agreement.getBodyCode()),
                row.value3(),
                period.startsOn(),
                period.endsOn(),
                agreement.getMaxTechnicians(),
                agreement.getMaxManagers(),
                period.stateOn(day),
                period.daysLeftOn(day));
    }
}
