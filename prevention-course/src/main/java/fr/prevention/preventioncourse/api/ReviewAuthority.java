package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;

/** Which body approves steps, fund by fund. */
public interface ReviewAuthority {

    /** {@link ApprovingBody#PORTFOLIO_OFFICERS} unless the fund decided otherwise. */
    ApprovingBody of(RegionalFundCode fund);

    /** Only an administrator of the fund decides. Refused: {@code UnknownFund}. */
    void decide(Actor actor, RegionalFundCode fund, ApprovingBody body);
}
