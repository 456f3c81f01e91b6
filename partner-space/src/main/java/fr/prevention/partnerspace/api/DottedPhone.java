package fr.prevention.partnerspace.api;

import fr.prevention.establishment.api.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A French number as the partner space writes it, in 14 characters: ten digits in pairs, a dot between each,
 * {@code 07.00.00.00.00}. What people paste is understood: spaces, hyphens, no separator at all, {@code +33 7 …}.
 */
public record DottedPhone(String value) {

    private static final Pattern SHAPE = Pattern.compile("0[0-9](?:\\.[0-9]{2}){4}");
    private static final Pattern PAIRS = Pattern.compile("(..)(?=.)");

    public DottedPhone {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a phone number in pairs with dots");
        }
    }

    /** The number that somebody typed; empty when it is not a French number of ten digits. */
    public static Optional<DottedPhone> parse(String typed) {
        return PhoneNumber.parse(typed)
                .map(number -> PAIRS.matcher(number.value()).replaceAll("$1."))
                .filter(dotted -> SHAPE.matcher(dotted).matches())
                .map(DottedPhone::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
