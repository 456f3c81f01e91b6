package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.COMMUNE;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.CTN_SECTOR;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.HEADCOUNT_BRACKET;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND_DEPARTMENT;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.domain.Commune;
import fr.prevention.establishment.domain.HeadcountBracket;
import fr.prevention.establishment.domain.HeadcountScale;
import fr.prevention.establishment.spi.ReferenceLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqReferenceLists implements ReferenceLists {

    private final DSLContext dsl;

    JooqReferenceLists(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Commune> communesOf(PostalCode postalCode) {
        return dsl.select(COMMUNE.NAME, COMMUNE.DEPARTMENT)
                .from(COMMUNE)
                .where(COMMUNE.POSTAL_CODE.eq(postalCode.value()))
                .orderBy(COMMUNE.INSEE_CODE)
                .fetch(Records.mapping(Commune::new));
    }

    @Override
    public Optional<RegionalFundCode> fundInCharge(String department) {
        return dsl.select(REGIONAL_FUND_DEPARTMENT.FUND)
                .from(REGIONAL_FUND_DEPARTMENT)
                .where(REGIONAL_FUND_DEPARTMENT.DEPARTMENT.eq(department))
                .fetchOptional(Records.mapping(RegionalFundCode::new));
    }

    @Override
    public Set<String> ctnSectors() {
        return dsl.select(CTN_SECTOR.CODE).from(CTN_SECTOR).fetchSet(CTN_SECTOR.CODE);
    }

    @Override
    public HeadcountScale headcountScale() {
        return new HeadcountScale(
                dsl.select(HEADCOUNT_BRACKET.CODE, HEADCOUNT_BRACKET.MINIMUM, HEADCOUNT_BRACKET.MAXIMUM)
                        .from(HEADCOUNT_BRACKET)
                        .orderBy(HEADCOUNT_BRACKET.MINIMUM)
                        .fetch(Records.mapping(HeadcountBracket::new)));
    }
}
