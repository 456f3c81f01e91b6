package fr.prevention.platform.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A form that was sent when its session was gone, and what was typed in it.
 *
 * @param page where the form was shown, as a path of the portal
 * @param action where it was sent
 * @param fields the values of each field as typed, none checked
 * @param files the names of the files that were chosen; their content is not kept
 */
public record KeptForm(
        UUID id, String page, String action, Map<String, List<String>> fields, List<String> files, Instant keptAt) {

    /** What the pages write themselves into the fields they do not show. */
    private static final Set<String> NOT_TYPED = Set.of("version", "submission", "retour", "action", "depot");

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Until when it is given back. */
    public Instant until() {
        return keptAt.plus(KeptForms.KEPT_FOR);
    }

    /** What a person wrote, to be read where the form that asked for it is no more. */
    public Map<String, List<String>> written() {
        Map<String, List<String>> written = new TreeMap<>();
        fields.forEach((name, values) ->
                written.put(name, values.stream().filter(KeptForm::isWritten).toList()));
        written.entrySet()
                .removeIf(field ->
                        NOT_TYPED.contains(field.getKey()) || field.getValue().isEmpty());
        return written;
    }

    private static boolean isWritten(String value) {
        return !value.isBlank() && !IDENTIFIER.matcher(value).matches();
    }
}
