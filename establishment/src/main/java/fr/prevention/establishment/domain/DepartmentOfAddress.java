package fr.prevention.establishment.domain;

import fr.prevention.establishment.api.PostalCode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which department an address lies in. The post does not follow the limits of departments: the commune decides where it is
 * known under the postal code, then the only department of the communes known there, and the digits of the code last
 * (CEDEX codes, communes not yet listed).
 */
public final class DepartmentOfAddress {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private DepartmentOfAddress() {}

    /** The department of an address, given the communes known under its postal code. */
    public static String of(PostalCode postalCode, String commune, List<Commune> communesOfPostalCode) {
        String wanted = spelling(commune);
        return communesOfPostalCode.stream()
                .filter(known -> spelling(known.name()).equals(wanted))
                .map(Commune::department)
                .findFirst()
                .orElseGet(() -> ofCommunes(postalCode, communesOfPostalCode));
    }

    private static String ofCommunes(PostalCode postalCode, List<Commune> communes) {
        List<String> departments =
                communes.stream().map(Commune::department).distinct().toList();
        return departments.size() == 1 ? departments.getFirst() : ofDigits(postalCode.value());
    }

    private static String ofDigits(String digits) {
        return switch (digits.substring(0, 2)) {
            case "97", "98" -> digits.substring(0, 3);
            case "20" -> digits.charAt(2) <= '1' ? "2A" : "2B";
            default -> digits.substring(0, 2);
        };
    }

    private static String spelling(String commune) {
        String bare = ACCENTS.matcher(Normalizer.normalize(commune, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        String words = NOT_A_LETTER.matcher(bare).replaceAll(" ").strip();
        return (" " + words + " ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .strip();
    }
}
