package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.FUND_AUTHORITY;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.spi.FundAuthorities;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqFundAuthorities implements FundAuthorities {

    private final DSLContext dsl;

    JooqFundAuthorities(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public ApprovingBody of(RegionalFundCode fund) {
        return body(dsl.select(FUND_AUTHORITY.APPROVING_BODY)
                .from(FUND_AUTHORITY)
                .where(FUND_AUTHORITY.FUND_CODE.eq(fund.value()))
                .fetchOne(FUND_AUTHORITY.APPROVING_BODY));
    }

    @Override
    public void entrust(RegionalFundCode fund, ApprovingBody body) {
        dsl.insertInto(FUND_AUTHORITY)
                .set(FUND_AUTHORITY.FUND_CODE, fund.value())
                .set(FUND_AUTHORITY.APPROVING_BODY, body.name())
                .onConflict(FUND_AUTHORITY.FUND_CODE)
                .doUpdate()
                .set(FUND_AUTHORITY.APPROVING_BODY, body.name())
                .execute();
    }

    /** The body of a fund by its column, which is absent until the fund decides. */
    static ApprovingBody body(@Nullable String column) {
        return column == null ? ApprovingBody.PORTFOLIO_OFFICERS : ApprovingBody.valueOf(column);
    }
}
