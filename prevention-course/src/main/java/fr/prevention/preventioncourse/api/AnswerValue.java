package fr.prevention.preventioncourse.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What an establishment answers to one question, one shape per question type. Texts are cleaned (line ends, control
 * characters, blanks around) and numbers lose their useless zeros, so that two equal answers are equal values.
 */
public sealed interface AnswerValue extends ValueObject {

    /** Whether nothing was really answered: kept as an absent answer. */
    boolean isEmpty();

    /** Yes or no, with an optional precision ("" when none). */
    record YesNo(boolean yes, String detail) implements AnswerValue {
        public YesNo {
            detail = CleanText.of(detail);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The code of the one option chosen. */
    record Choice(String option) implements AnswerValue {
        @Override
        public boolean isEmpty() {
            return option.isBlank();
        }
    }

    /** The codes of the options chosen, with an optional precision on one of them ("" when none). */
    record Choices(Set<String> options, String detail) implements AnswerValue {
        public Choices {
            options = Collections.unmodifiableSet(new TreeSet<>(options));
            detail = CleanText.of(detail);
        }

        @Override
        public boolean isEmpty() {
            return options.isEmpty() && detail.isEmpty();
        }
    }

    /** Free text. */
    record Text(String text) implements AnswerValue {
        public Text {
            text = CleanText.of(text);
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A number; its unit is in the wording of the question. */
    @SuppressWarnings("AvoidCommonTypeNames") // the natural name; always read as AnswerValue.Number
    record Number(BigDecimal value) implements AnswerValue {
        public Number {
            value = plain(value);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A calendar day. */
    record Day(LocalDate day) implements AnswerValue {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Values by indicator code and year; a cell left empty is absent. */
    record Indicators(Map<String, Map<Integer, BigDecimal>> byIndicatorAndYear) implements AnswerValue {
        public Indicators {
            Map<String, Map<Integer, BigDecimal>> rows = new TreeMap<>();
            byIndicatorAndYear.forEach((indicator, years) -> {
                Map<Integer, BigDecimal> row = new TreeMap<>();
                years.forEach((year, value) -> row.put(year, plain(value)));
                if (!row.isEmpty()) {
                    rows.put(indicator, Collections.unmodifiableMap(row));
                }
            });
            byIndicatorAndYear = Collections.unmodifiableMap(rows);
        }

        @Override
        public boolean isEmpty() {
            return byIndicatorAndYear.isEmpty();
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() < 40 ? stripped.setScale(0) : stripped;
    }
}
