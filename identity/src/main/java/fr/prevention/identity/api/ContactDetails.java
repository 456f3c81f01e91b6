package fr.prevention.identity.api;

import java.util.stream.Stream;

/**
 * How the holder of an account is called and reached.
 *
 * @param displayName how screens and histories name it, 1 to 120 visible characters
 * @param givenName first name, at most 60 characters, empty for an establishment
 * @param familyName usual name, at most 60 characters, empty for an establishment
 * @param phone as shown, at most 30 characters, empty when unknown
 */
public record ContactDetails(String displayName, String givenName, String familyName, String phone) {

    /** Longest name that screens show. */
    public static final int LONGEST_DISPLAY_NAME = 120;

    /** Longest first name or usual name. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_PHONE = 30;

    public ContactDetails {
        displayName = displayName.strip();
        givenName = givenName.strip();
        familyName = familyName.strip();
        phone = phone.strip();
        if (displayName.isEmpty() || displayName.length() > LONGEST_DISPLAY_NAME) {
            throw new IllegalArgumentException("the name of an account has 1 to 120 visible characters");
        }
        if (givenName.length() > LONGEST_NAME || familyName.length() > LONGEST_NAME || phone.length() > LONGEST_PHONE) {
            throw new IllegalArgumentException("names have at most 60 characters, a phone number 30");
        }
        if (Stream.of(displayName, givenName, familyName, phone)
                .anyMatch(text -> text.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("names and phone numbers hold visible characters only");
        }
    }

    /** An establishment, or a person of whom only the name to show is known. */
    public static ContactDetails named(String displayName) {
        return new ContactDetails(displayName, "", "", "");
    }

    /** A person, shown under first name and usual name. */
    public static ContactDetails person(String givenName, String familyName, String phone) {
        return new ContactDetails(givenName.strip() + " " + familyName.strip(), givenName, familyName, phone);
    }
}
