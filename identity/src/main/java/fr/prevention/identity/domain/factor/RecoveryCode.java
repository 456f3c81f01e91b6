package fr.prevention.identity.domain.factor;

import fr.prevention.identity.api.SecondFactor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A code that replaces the telephone once: sixteen characters (80 bits) that are not mistaken for one another. Capitals,
 * spaces and hyphens do not count when it is typed. Never printed.
 */
public record RecoveryCode(String value) {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 16;

    public RecoveryCode {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("a recovery code has 16 characters");
        }
    }

    /** A new set of codes, all different. */
    public static List<RecoveryCode> freshSet() {
        var random = new SecureRandom();
        return Stream.generate(() -> fresh(random))
                .distinct()
                .limit(SecondFactor.RECOVERY_CODES)
                .toList();
    }

    /** The code that somebody typed, or empty when it cannot be one. */
    public static Optional<RecoveryCode> parse(String typed) {
        var normal = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toLowerCase(Locale.ROOT);
        return isPossible(normal) ? Optional.of(new RecoveryCode(normal)) : Optional.empty();
    }

    /** The code as it is printed: groups of four characters. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static boolean isPossible(String text) {
        return text.length() == LENGTH && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    private static RecoveryCode fresh(SecureRandom random) {
        return new RecoveryCode(IntStream.range(0, LENGTH)
                .mapToObj(_ -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
