package fr.prevention.establishment.api;

/** The check sum of SIREN and SIRET: from the right, every second digit is doubled; the total is a multiple of ten. */
final class Luhn {

    private Luhn() {}

    static boolean holds(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
