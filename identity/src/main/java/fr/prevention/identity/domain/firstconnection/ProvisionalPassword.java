package fr.prevention.identity.domain.firstconnection;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The password on a letter: four groups of four signs that nobody mistakes for one another when copying them from paper,
 * 78 random bits.
 */
public final class ProvisionalPassword {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ProvisionalPassword() {}

    /** A password as it is compared: without blanks and hyphens, whatever the case. */
    public static String normalised(String typed) {
        return typed.replaceAll("[\\s\\p{Z}-]", "").toUpperCase(Locale.ROOT);
    }

    public static String random() {
        var password = new StringBuilder();
        for (var place = 0; place < GROUPS * GROUP; place++) {
            if (place > 0 && place % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
