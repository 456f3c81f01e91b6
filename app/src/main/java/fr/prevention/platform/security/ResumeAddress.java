package fr.prevention.platform.security;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a page that is to show a form filled again with what was kept of it. */
public final class ResumeAddress {

    /** The parameter of the address that names what was kept. */
    public static final String PARAMETER = "reprise";

    private static final Pattern ASKED =
            Pattern.compile("(^|[?&])" + PARAMETER + "=(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(&|$)");

    private ResumeAddress() {}

    public static String of(String page, UUID kept) {
        return page + (page.contains("?") ? "&" : "?") + PARAMETER + "=" + kept;
    }

    /** What an address, or its query alone, asks to be filled again. */
    public static Optional<UUID> keptOf(@Nullable String address) {
        Matcher asked = ASKED.matcher(address == null ? "" : address);
        return asked.find() ? Optional.of(UUID.fromString(asked.group(2))) : Optional.empty();
    }

    /** The page itself. */
    public static String page(String address) {
        Matcher asked = ASKED.matcher(address);
        return asked.find()
                ? address.substring(0, asked.start())
                        + (asked.group(3).isEmpty() ? "" : asked.group(1) + address.substring(asked.end()))
                : address;
    }
}
