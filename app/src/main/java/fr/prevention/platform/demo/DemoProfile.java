package fr.prevention.platform.demo;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.identity.api.EmailAddress;

/** What an invented establishment says about itself. */
final class DemoProfile {

    static final PhoneNumber PHONE = new PhoneNumber("0322000000");
    private static final int REPRESENTED_FROM = 11;

    private DemoProfile() {}

    static ProfileContent of(DemoEstablishment establishment, String healthService) {
        EmailAddress head =
                new EmailAddress(establishment.mailOf(establishment.headFirstName(), establishment.headLastName()));
        return new ProfileContent(
                null,
                establishment.headLastName(),
                establishment.headFirstName(),
                "Direction",
                head,
                PHONE,
                establishment.addressLine(),
                "",
                new PostalCode(establishment.postalCode()),
                establishment.commune(),
                false,
                "Lenglet",
                "Camille",
                new EmailAddress(establishment.mailOf("camille", "lenglet")),
                new PhoneNumber("0322000001"),
                false,
                "",
                establishment.headcount() >= REPRESENTED_FROM,
                healthService,
                "Lefèvre",
                "Hélène",
                new EmailAddress("contact@" + DemoEstablishment.plain(healthService) + ".example"),
                new PhoneNumber("0322545800"));
    }
}
