package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The seven facts known of a manager or a technician. At least one of the two names is there; the usual name, where there is
 * one, is the name that is displayed.
 *
 * @param birthName nom patronymique, nothing when it was not given
 * @param usualName nom usuel, nothing when it was not given
 * @param jobTitle fonction
 */
public record PartnerPerson(
        Title title,
        @Nullable FamilyName birthName,
        @Nullable FamilyName usualName,
        FirstName firstName,
        JobTitle jobTitle,
        DottedPhone phone,
        EmailAddress email) {

    public PartnerPerson {
        if (birthName == null && usualName == null) {
            throw new IllegalArgumentException("a birth name or a usual name is required");
        }
    }

    /** The usual name when there is one, else the birth name. */
    public String displayedName() {
        return usualName != null ? usualName.value() : written(birthName);
    }

    /** First name and displayed name, as mails and screens address the person: {@code Maryse PICHON}. */
    public String fullName() {
        return firstName.value() + " " + displayedName();
    }

    /** What the login is made from: the birth name when it is known, else the usual name. */
    public LoginStem loginStem() {
        return LoginStem.of(firstName, birthName != null ? birthName.value() : displayedName());
    }

    /** How the account of the person is called and reached. */
    public ContactDetails contactDetails() {
        return new ContactDetails(fullName(), firstName.value(), displayedName(), phone.value());
    }

    private static String written(@Nullable FamilyName name) {
        return name == null ? "" : name.value();
    }
}
