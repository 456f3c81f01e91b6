package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.LAST_BODY;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.spi.LastBodies;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqLastBodies implements LastBodies {

    private final DSLContext dsl;

    JooqLastBodies(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<BodyCode> of(AccountId account, StructureId structure) {
        return dsl.fetchOptional(
                        LAST_BODY,
                        LAST_BODY.ACCOUNT_ID.eq(account.value()).and(LAST_BODY.STRUCTURE_ID.eq(structure.value())))
                .map(row -> new BodyCode(row.getBodyCode()));
    }

    @Override
    public void remember(AccountId account, StructureId structure, BodyCode body, Instant at) {
        dsl.insertInto(LAST_BODY)
                .set(LAST_BODY.ACCOUNT_ID, account.value())
                .set(LAST_BODY.STRUCTURE_ID, structure.value())
                .set(LAST_BODY.BODY_CODE, body.value())
                .set(LAST_BODY.CHOSEN_AT, at)
                .onConflict(LAST_BODY.ACCOUNT_ID, LAST_BODY.STRUCTURE_ID)
                .doUpdate()
                .set(LAST_BODY.BODY_CODE, body.value())
                .set(LAST_BODY.CHOSEN_AT, at)
                .execute();
    }
}
