package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND_DEPARTMENT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqRegionalFundDirectory implements RegionalFundDirectory {

    private static final Field<List<String>> DEPARTMENTS = multiset(select(REGIONAL_FUND_DEPARTMENT.DEPARTMENT)
                    .from(REGIONAL_FUND_DEPARTMENT)
                    .where(REGIONAL_FUND_DEPARTMENT.FUND.eq(REGIONAL_FUND.CODE))
                    .orderBy(REGIONAL_FUND_DEPARTMENT.DEPARTMENT))
            .convertFrom(rows -> rows.map(Record1::value1));

    private final DSLContext dsl;

    JooqRegionalFundDirectory(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<FundSheet> fund(RegionalFundCode code) {
        return sheets(REGIONAL_FUND.CODE.eq(code.value())).fetchOptional(Records.mapping(FundSheet::new));
    }

    @Override
    public List<FundSheet> all() {
        return sheets(DSL.noCondition()).fetch(Records.mapping(FundSheet::new));
    }

    private ResultQuery<Record7<RegionalFundCode, String, String, List<String>, String, EmailAddress, String>> sheets(
            Condition which) {
        return dsl.select(
                        REGIONAL_FUND.CODE.convertFrom(RegionalFundCode::new),
                        REGIONAL_FUND.NAME,
                        REGIONAL_FUND.KIND,
                        DEPARTMENTS,
                        REGIONAL_FUND.CITY,
                        REGIONAL_FUND.MAILBOX.convertFrom(EmailAddress::new),
                        REGIONAL_FUND.PHONE)
                .from(REGIONAL_FUND)
                .where(which)
                .orderBy(FrenchOrder.by(REGIONAL_FUND.NAME));
    }
}
