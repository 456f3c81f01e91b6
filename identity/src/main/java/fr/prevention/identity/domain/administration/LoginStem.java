package fr.prevention.identity.domain.administration;

import fr.prevention.identity.api.ContactDetails;
import java.text.Normalizer;
import java.util.Locale;

/** The login that a person gets when nobody chose one: {@code m.pichon} for Maryse Pichon, without accents or signs. */
public final class LoginStem {

    private static final int LONGEST = 40;

    private LoginStem() {}

    public static String of(ContactDetails details) {
        var given = plain(details.givenName());
        var family = plain(details.familyName().isEmpty() ? details.displayName() : details.familyName());
        var stem = (given.isEmpty() ? "" : given.charAt(0) + ".") + family;
        return family.isEmpty() ? "compte" : stem.substring(0, Math.min(stem.length(), LONGEST));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
