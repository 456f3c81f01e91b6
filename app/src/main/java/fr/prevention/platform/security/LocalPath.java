package fr.prevention.platform.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of this portal, and never an address elsewhere: what may follow a sign-in. */
public final class LocalPath {

    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\p{Alnum}\\-._~/?=&%+,;:@]{0,500}");

    private LocalPath() {}

    public static Optional<String> of(@Nullable String typed) {
        return Optional.ofNullable(typed).filter(path -> SAFE.matcher(path).matches());
    }
}
