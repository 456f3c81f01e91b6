package fr.prevention.partnerspace.api;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.EmailAddress;

/**
 * What is known of a partner structure beside its people.
 *
 * @param name 1 to 120 characters
 * @param street the address without postal code and city, at most 200 characters, may be empty
 * @param city 1 to 100 characters
 * @param contactName whom the bodies call, 1 to 100 characters
 */
public record StructureDetails(
        String name,
        StructureSize size,
        String street,
        PostalCode postalCode,
        String city,
        String contactName,
        DottedPhone contactPhone,
        EmailAddress contactEmail) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_STREET = 200;
    public static final int LONGEST_LINE = 100;

    public StructureDetails {
        name = CleanText.required(LONGEST_NAME, name);
        street = CleanText.atMost(LONGEST_STREET, street);
        city = CleanText.required(LONGEST_LINE, city);
        contactName = CleanText.required(LONGEST_LINE, contactName);
    }
}
