package fr.prevention.partnerspace.api;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.identity.api.EmailAddress;
import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The person for whom a request is made, with the least that the body needs to find and reach them. There is no place for a
 * social security number. What is not known yet is empty or absent.
 *
 * @param department code of the department where the person lives
 */
public record ConcernedPerson(
        String lastName,
        String firstName,
        @Nullable LocalDate birthDate,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress mail,
        String department)
        implements ValueObject {

    /** Nobody named yet, or nobody any more. */
    public static final ConcernedPerson NOBODY = new ConcernedPerson("", "", null, null, null, "");

    /** Most characters of a name. */
    public static final int NAME_LENGTH = 60;

    public ConcernedPerson {
        lastName = lastName.strip();
        firstName = firstName.strip();
        department = department.strip();
    }

    /** How lists call the person; "" when nobody is named. */
    public String displayName() {
        return (lastName + " " + firstName).strip();
    }
}
