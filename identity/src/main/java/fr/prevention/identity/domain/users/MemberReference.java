package fr.prevention.identity.domain.users;

import java.util.Locale;
import java.util.Optional;

/**
 * A number that names a member company: its own or that of one of its invoices, by its letters and digits alone, since it is
 * copied by hand from a letter.
 *
 * @param value 1 to 60 capital letters and digits
 */
public record MemberReference(String value) {

    private static final int LONGEST = 60;

    public MemberReference {
        if (!value.matches("[0-9A-Z]{1," + LONGEST + "}")) {
            throw new IllegalArgumentException("No reference of a member");
        }
    }

    /** What was meant by a typed number; empty when it can be none. */
    public static Optional<MemberReference> parse(String typed) {
        var kept = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return kept.isEmpty() || kept.length() > LONGEST ? Optional.empty() : Optional.of(new MemberReference(kept));
    }
}
