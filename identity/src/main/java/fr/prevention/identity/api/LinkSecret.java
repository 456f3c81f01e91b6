package fr.prevention.identity.api;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a link: 256 random bits as they stand in a mailed address, or in the log of the first start. Only its hash is kept,
 * so that it exists there and nowhere else; never printed, never part of an event.
 */
public record LinkSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public LinkSecret {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the secret of a link");
        }
    }

    /** A secret that nobody has seen. */
    public static LinkSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret in an address that somebody opened, or empty when it cannot be one. */
    public static Optional<LinkSecret> parse(String opened) {
        return SHAPE.matcher(opened).matches() ? Optional.of(new LinkSecret(opened)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
