package fr.prevention.web.audit;

import fr.prevention.identity.api.AuditVerification.Verdict;
import fr.prevention.web.form.Choice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the journal: acts, fields and their values. What has no words yet shows as its code. */
public final class JournalWords {

    private static final String ACT = "audit.act.";
    private static final String FIELD = "audit.field.";

    private JournalWords() {}

    public static String act(Texts texts, String code) {
        return texts.or(ACT + code, code);
    }

    /** Every act that has words, in their order. */
    static List<Choice> acts(Texts texts) {
        return texts.under(ACT).entrySet().stream()
                .map(act -> new Choice(act.getKey(), act.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public static String field(Texts texts, String field) {
        return texts.or(FIELD + field, field);
    }

    /** A value before or after, in words where it is a code. */
    public static String value(Texts texts, String field, String value) {
        if (value.isEmpty()) {
            return texts.t("journal.nothing");
        }
        return switch (field) {
            case "role" -> texts.or("role." + value, value);
            case "kind" -> texts.or("organisation.kind." + value, value);
            case "approving-body" -> texts.or("caisse.settings." + value, value);
            case "until" -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? Words.day(LocalDate.parse(value)) : value;
            case "rights" ->
                Arrays.stream(value.split(", "))
                        .map(right -> texts.or("right." + right, right))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /** The result of a verification, in one sentence. */
    public static String verdict(Texts texts, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(long entries, String _) -> texts.t("journal.check.intact", entries);
            case Verdict.Broken broken ->
                texts.t(
                        "journal.check.broken",
                        broken.number(),
                        texts.t("audit.fault." + broken.fault().name()),
                        broken.entries());
        };
    }
}
