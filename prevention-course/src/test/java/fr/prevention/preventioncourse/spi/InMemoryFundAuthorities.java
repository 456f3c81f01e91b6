package fr.prevention.preventioncourse.spi;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.preventioncourse.api.ApprovingBody;
import java.util.HashMap;
import java.util.Map;

/** What each fund decided. */
public final class InMemoryFundAuthorities implements FundAuthorities {

    private final Map<RegionalFundCode, ApprovingBody> bodies = new HashMap<>();

    @Override
    public ApprovingBody of(RegionalFundCode fund) {
        return bodies.getOrDefault(fund, ApprovingBody.PORTFOLIO_OFFICERS);
    }

    @Override
    public void entrust(RegionalFundCode fund, ApprovingBody body) {
        bodies.put(fund, body);
    }
}
