package fr.prevention.platform.demo;

import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import java.util.List;

/**
 * The establishments and the people of one regional fund.
 *
 * @param officers each with a portfolio, by geographic sector (F098, F099)
 * @param projectGroup the logins of the regional group that alone approves steps there (F100), or none
 */
record DemoRegion(
        FundSheet fund, List<Officer> officers, List<Officer> projectGroup, List<DemoEstablishment> establishments) {

    /** Somebody of the fund. */
    record Officer(String login, String name) {}

    String administrator() {
        return "admin." + key();
    }

    /** The fund in logins and mail addresses. */
    String key() {
        return fund.code().value().toLowerCase(java.util.Locale.ROOT);
    }
}
