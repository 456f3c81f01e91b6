package fr.prevention.identity.domain.users;

import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The login that a new user gets without asking for one. A user of a member company: {@code ETS}, the member number, a dot
 * and a rank, such as {@code ETS10250.2} (F126). Anybody else: the initial of the first name, a dot and the name, without
 * accents and signs, then 2, 3… when it is taken.
 */
public final class UserLogin {

    private static final int LONGEST_STEM = 60;

    private UserLogin() {}

    public static boolean isRanked(Organisation organisation) {
        return organisation.kind() == OrganisationKind.MEMBER_COMPANY;
    }

    /** What comes before the rank or the number. */
    public static String stem(Organisation organisation, ContactDetails details) {
        return isRanked(organisation) ? "ets" + plain(organisation.key()) : personal(details);
    }

    public static LoginIdentifier ranked(String stem, int rank) {
        return new LoginIdentifier(stem + "." + rank);
    }

    public static LoginIdentifier numbered(String stem, int number) {
        return new LoginIdentifier(number == 1 ? stem : stem + number);
    }

    private static String personal(ContactDetails details) {
        var given = plain(details.givenName());
        var family = plain(details.familyName());
        var whole = given.isEmpty() || family.isEmpty()
                ? plain(details.displayName())
                : given.substring(0, 1) + "." + family;
        var stem = whole.isEmpty() ? "utilisateur" : whole;
        return stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) : stem;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
