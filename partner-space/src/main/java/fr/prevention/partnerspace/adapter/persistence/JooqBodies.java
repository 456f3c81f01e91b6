package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.HEALTH_INSURANCE_BODY;

import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.HealthInsuranceBodyRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyDirectory;
import fr.prevention.partnerspace.spi.Bodies;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqBodies implements Bodies, BodyDirectory {

    private final DSLContext dsl;

    JooqBodies(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void put(BodyView body) {
        dsl.insertInto(HEALTH_INSURANCE_BODY)
                .set(HEALTH_INSURANCE_BODY.CODE, body.code().value())
                .set(HEALTH_INSURANCE_BODY.NAME, body.name())
                .set(HEALTH_INSURANCE_BODY.EMAIL, body.email().value())
                .onConflict(HEALTH_INSURANCE_BODY.CODE)
                .doUpdate()
                .set(HEALTH_INSURANCE_BODY.NAME, body.name())
                .set(HEALTH_INSURANCE_BODY.EMAIL, body.email().value())
                .execute();
    }

    @Override
    public Optional<BodyView> body(BodyCode code) {
        return dsl.fetchOptional(HEALTH_INSURANCE_BODY, HEALTH_INSURANCE_BODY.CODE.eq(code.value()))
                .map(JooqBodies::view);
    }

    @Override
    public List<BodyView> bodies() {
        return dsl.selectFrom(HEALTH_INSURANCE_BODY)
                .orderBy(HEALTH_INSURANCE_BODY.NAME.collate(French.COLLATION), HEALTH_INSURANCE_BODY.CODE)
                .fetch(JooqBodies::view);
    }

    private static BodyView view(HealthInsuranceBodyRecord row) {
        return new BodyView(new BodyCode(row.getCode()), row.getName(), new EmailAddress(row.getEmail()));
    }
}
