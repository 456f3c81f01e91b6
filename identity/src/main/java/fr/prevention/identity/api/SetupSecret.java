package fr.prevention.identity.api;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What opens the door to the first administrator: 256 random bits, of which only the hash is kept. Never printed. */
public record SetupSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SetupSecret {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the secret of a setup link");
        }
    }

    /** A secret that nobody has seen. */
    public static SetupSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SetupSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret in an address that somebody opened, or empty when it cannot be one. */
    public static Optional<SetupSecret> parse(String opened) {
        return SHAPE.matcher(opened).matches() ? Optional.of(new SetupSecret(opened)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "SetupSecret[…]";
    }
}
