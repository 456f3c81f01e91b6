package fr.prevention.establishment.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short name of a regional fund (Carsat, Cramif, CGSS, CSS), for instance {@code CARSAT-HDF}. */
public record RegionalFundCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3,6}(-[A-Z0-9]{2,4})?");

    public RegionalFundCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a regional fund: " + value);
        }
    }

    /** What came from outside, letter case ignored; empty when no fund can bear it. */
    public static Optional<RegionalFundCode> parse(String typed) {
        return Optional.of(TypedText.compact(typed).toUpperCase(Locale.ROOT))
                .filter(code -> SHAPE.matcher(code).matches())
                .map(RegionalFundCode::new);
    }
}
