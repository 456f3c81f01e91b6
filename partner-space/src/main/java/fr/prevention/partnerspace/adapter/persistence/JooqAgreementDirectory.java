package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.HEALTH_INSURANCE_BODY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import fr.prevention.partnerspace.adapter.persistence.generated.tables.Agreement;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.AgreementRecord;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.agreement.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectOnConditionStep;
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
        return views().where(AGREEMENT.STRUCTURE_ID.eq(structure.value()), AGREEMENT.BODY_CODE.eq(body.value()))
                .orderBy(past, when(AGREEMENT.ENDS_ON.ge(day), AGREEMENT.STARTS_ON), AGREEMENT.ENDS_ON.desc())
                .limit(1)
                .fetchOptional(row -> view(row.value1(), row.value2(), row.value3(), day));
    }

    @Override
    public List<AgreementView> openOf(StructureId structure, LocalDate day) {
        Agreement earlier = AGREEMENT.as("earlier");
        return views().where(
                        AGREEMENT.STRUCTURE_ID.eq(structure.value()),
                        AGREEMENT.ENDS_ON.ge(day),
                        notExists(selectOne()
                                .from(earlier)
                                .where(
                                        earlier.PARTNERSHIP_NUMBER.eq(AGREEMENT.PARTNERSHIP_NUMBER),
                                        earlier.ENDS_ON.ge(day),
                                        earlier.STARTS_ON.lt(AGREEMENT.STARTS_ON))))
                .orderBy(HEALTH_INSURANCE_BODY.NAME.collate(French.COLLATION), HEALTH_INSURANCE_BODY.CODE)
                .fetch(row -> view(row.value1(), row.value2(), row.value3(), day));
    }

    private SelectOnConditionStep<Record3<AgreementRecord, String, String>> views() {
        return dsl.select(AGREEMENT, PARTNER_STRUCTURE.NAME, HEALTH_INSURANCE_BODY.NAME)
                .from(AGREEMENT)
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(AGREEMENT.STRUCTURE_ID))
                .join(HEALTH_INSURANCE_BODY)
                .on(HEALTH_INSURANCE_BODY.CODE.eq(AGREEMENT.BODY_CODE));
    }

    static AgreementView view(AgreementRecord agreement, String structureName, String bodyName, LocalDate day) {
        Period period = new Period(agreement.getStartsOn(), agreement.getEndsOn());
        return new AgreementView(
                new AgreementId(agreement.getId()),
                new StructureId(agreement.getStructureId()),
                structureName,
                new BodyCode(agreement.getBodyCode()),
                bodyName,
                period.startsOn(),
                period.endsOn(),
                agreement.getMaxTechnicians(),
                agreement.getMaxManagers(),
                period.stateOn(day),
                period.daysLeftOn(day));
    }
}
