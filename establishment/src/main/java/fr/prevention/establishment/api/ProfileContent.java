package fr.prevention.establishment.api;

import fr.prevention.identity.api.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * All that an establishment says about itself (F053–F059): its head, its contact person, the group it belongs to, its staff
 * representation, its occupational health service.
 *
 * <p>Texts are {@code ""} when not filled and hold 120 characters at most, 200 for the address line; they are cleaned of
 * blanks around and of control characters. A question not answered yet is {@code null}.
 *
 * @param headMaintainsSpace whether the head keeps this space up to date; if not, the contact person does
 * @param belongsToGroup whether the establishment belongs to a group or to a chain of subsidiaries
 * @param staffRepresentation whether there is a staff representation body (CSE; Code du travail, L2311-2)
 * @param healthServiceName occupational health service of the establishment (Code du travail, L4622-1)
 */
public record ProfileContent(
        @Nullable Title title,
        String lastName,
        String firstName,
        String jobTitle,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        String addressLine,
        String addressComplement,
        @Nullable PostalCode postalCode,
        String commune,
        @Nullable Boolean headMaintainsSpace,
        String contactLastName,
        String contactFirstName,
        @Nullable EmailAddress contactEmail,
        @Nullable PhoneNumber contactPhone,
        @Nullable Boolean belongsToGroup,
        String groupName,
        @Nullable Boolean staffRepresentation,
        String healthServiceName,
        String physicianLastName,
        String physicianFirstName,
        @Nullable EmailAddress healthServiceEmail,
        @Nullable PhoneNumber healthServicePhone) {

    /** Longest name, job title, commune, address complement. */
    public static final int LONGEST_TEXT = 120;

    /** Longest address line. */
    public static final int LONGEST_ADDRESS_LINE = 200;

    public ProfileContent {
        lastName = TypedText.line(lastName, LONGEST_TEXT, "last name");
        firstName = TypedText.line(firstName, LONGEST_TEXT, "first name");
        jobTitle = TypedText.line(jobTitle, LONGEST_TEXT, "job title");
        addressLine = TypedText.line(addressLine, LONGEST_ADDRESS_LINE, "address line");
        addressComplement = TypedText.line(addressComplement, LONGEST_TEXT, "address complement");
        commune = TypedText.line(commune, LONGEST_TEXT, "commune");
        contactLastName = TypedText.line(contactLastName, LONGEST_TEXT, "contact last name");
        contactFirstName = TypedText.line(contactFirstName, LONGEST_TEXT, "contact first name");
        groupName = TypedText.line(groupName, LONGEST_TEXT, "group name");
        healthServiceName = TypedText.line(healthServiceName, LONGEST_TEXT, "health service name");
        physicianLastName = TypedText.line(physicianLastName, LONGEST_TEXT, "physician last name");
        physicianFirstName = TypedText.line(physicianFirstName, LONGEST_TEXT, "physician first name");
    }

    /** Nothing filled but the address and phone known from enrolment. */
    public static ProfileContent startingAt(
            String addressLine, PostalCode postalCode, String commune, @Nullable PhoneNumber phone) {
        return new ProfileContent(
                null,
                "",
                "",
                "",
                null,
                phone,
                addressLine,
                "",
                postalCode,
                commune,
                null,
                "",
                "",
                null,
                null,
                null,
                "",
                null,
                "",
                "",
                "",
                null,
                null);
    }

    /**
     * The same without what its own answers make pointless: no contact person when the head maintains the space, no group
     * name unless the establishment belongs to a group.
     */
    public ProfileContent withoutLeftovers() {
        boolean alone = Boolean.TRUE.equals(headMaintainsSpace);
        boolean grouped = Boolean.TRUE.equals(belongsToGroup);
        return new ProfileContent(
                title,
                lastName,
                firstName,
                jobTitle,
                email,
                phone,
                addressLine,
                addressComplement,
                postalCode,
                commune,
                headMaintainsSpace,
                alone ? "" : contactLastName,
                alone ? "" : contactFirstName,
                alone ? null : contactEmail,
                alone ? null : contactPhone,
                belongsToGroup,
                grouped ? groupName : "",
                staffRepresentation,
                healthServiceName,
                physicianLastName,
                physicianFirstName,
                healthServiceEmail,
                healthServicePhone);
    }
}
