package fr.prevention.preventioncourse.spi;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.preventioncourse.api.ApprovingBody;

/** Which body approves steps in each fund. */
public interface FundAuthorities {

    /** The portfolio officers unless the fund decided otherwise. */
    ApprovingBody of(RegionalFundCode fund);

    void entrust(RegionalFundCode fund, ApprovingBody body);
}
