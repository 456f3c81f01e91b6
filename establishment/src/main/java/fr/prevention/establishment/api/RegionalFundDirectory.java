package fr.prevention.establishment.api;

import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import java.util.Optional;

/** The regional funds and how to reach them. */
public interface RegionalFundDirectory {

    Optional<FundSheet> fund(RegionalFundCode code);

    /** Every fund, by name in French order. */
    List<FundSheet> all();

    /**
     * What is told about a fund.
     *
     * @param kind {@code CARSAT}, {@code CRAMIF}, {@code CGSS} or {@code CSS}
     * @param departments codes of its territory, in order
     * @param mailbox functional mailbox of its prevention team
     * @param phone as it is to be shown, may be empty
     */
    record FundSheet(
            RegionalFundCode code,
            String name,
            String kind,
            List<String> departments,
            String city,
            EmailAddress mailbox,
            String phone) {}
}
