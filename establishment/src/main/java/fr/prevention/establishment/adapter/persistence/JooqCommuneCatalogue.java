package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.COMMUNE;

import fr.prevention.establishment.api.CommuneCatalogue;
import fr.prevention.establishment.api.PostalCode;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqCommuneCatalogue implements CommuneCatalogue {

    private final DSLContext dsl;

    JooqCommuneCatalogue(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<String> communesOf(PostalCode postalCode) {
        return dsl.select(COMMUNE.NAME)
                .from(COMMUNE)
                .where(COMMUNE.POSTAL_CODE.eq(postalCode.value()))
                .orderBy(FrenchOrder.by(COMMUNE.NAME))
                .fetch(COMMUNE.NAME);
    }
}
