package fr.prevention.establishment.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an establishment in the national register: the nine digits of the {@link Siren} of its company, then five of
 * its own (Code de commerce, R123-221).
 *
 * <p>The Luhn sum holds on the fourteen digits. La Poste outgrew it: all its establishments but the head office have
 * instead a plain sum of digits that is a multiple of five.
 */
public record Siret(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";
    private static final int SIREN_LENGTH = 9;

    public Siret {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("not a SIRET: " + value);
        }
    }

    /** What somebody typed, blanks anywhere accepted; empty when no establishment can bear it. */
    public static Optional<Siret> parse(String typed) {
        return Optional.of(TypedText.compact(typed)).filter(Siret::isPossible).map(Siret::new);
    }

    /** The company the establishment belongs to. */
    public Siren siren() {
        return new Siren(value.substring(0, SIREN_LENGTH));
    }

    /** As people read it: {@code 732 829 320 00074}. */
    public String formatted() {
        return siren().formatted() + " " + value.substring(SIREN_LENGTH);
    }

    private static boolean isPossible(String digits) {
        return SHAPE.matcher(digits).matches()
                && Siren.isPossible(digits.substring(0, SIREN_LENGTH))
                && sumHolds(digits);
    }

    private static boolean sumHolds(String digits) {
        boolean ownSum = digits.startsWith(LA_POSTE) && !digits.equals(LA_POSTE_HEAD_OFFICE);
        return ownSum ? digits.chars().map(digit -> digit - '0').sum() % 5 == 0 : Luhn.holds(digits);
    }
}
