package fr.prevention.preventioncourse.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as one course asks it, with everything a screen needs to show and limit it.
 *
 * @param condition when present, the question is asked only if the other question holds one of the values
 *     ({@code OUI}/{@code NON} or option codes)
 * @param attachment when present, documents may be deposited here; on a yes/no question they are wanted for "yes" only
 * @param decimals most decimals of a number
 * @param maxLength most characters of a text
 * @param detailFor option code, or {@code OUI}, that opens an optional precision
 * @param exclusiveOption option that excludes all the others
 * @param years the three full calendar years before the course was opened, oldest first; empty unless an indicator table
 * @param libraryCodes entries of the document library that help to answer
 */
public record QuestionView(
        QuestionCode code,
        int number,
        String label,
        String help,
        QuestionType type,
        boolean required,
        List<Option> options,
        @Nullable Condition condition,
        @Nullable AttachmentRule attachment,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        int maxLength,
        boolean notInFuture,
        @Nullable String detailFor,
        @Nullable String exclusiveOption,
        List<Indicator> indicators,
        List<Integer> years,
        List<String> libraryCodes) {

    /** One possible choice. */
    public record Option(String code, String label) {}

    /** When the question is asked: the other question holds one of the values. */
    public record Condition(QuestionCode question, Set<String> values) {}

    /** What may be deposited here: kind and wording of the document, whether one is required, how many at most. */
    public record AttachmentRule(String kind, String label, boolean required, int maximum) {}

    /** One row of an indicator table. */
    public record Indicator(String code, String label, String unit) {}
}
