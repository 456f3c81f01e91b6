package fr.prevention.platform.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields whose content is kept nowhere, sealed or not: passwords, codes, and what the portal itself writes into each form.
 * A password field of a page must bear a name that is told here.
 */
public final class NeverKept {

    private static final Pattern PASSWORD =
            Pattern.compile("passe|password|secret|(^|[^a-z])(mdp|otp|totp|pin)([^a-z]|$)");
    private static final Pattern CODE =
            Pattern.compile("code|code[-.]?(totp|secours|recuperation|verification|usage-unique)");
    private static final Set<String> OF_THE_PORTAL = Set.of("_csrf", "_origine", "_reprise", "confirmation");

    private NeverKept() {}

    /** Whether nothing typed in the field of that name may be kept. */
    public static boolean is(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return OF_THE_PORTAL.contains(name)
                || PASSWORD.matcher(name).find()
                || CODE.matcher(name).matches();
    }

    static Map<String, List<String>> without(Map<String, List<String>> fields) {
        Map<String, List<String>> kept = new LinkedHashMap<>(fields);
        kept.keySet().removeIf(NeverKept::is);
        return kept;
    }
}
