package fr.prevention.preventioncourse.domain.questionnaire;

import java.math.BigDecimal;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What bounds an answer.
 *
 * @param decimals most decimals of a number
 * @param maxLength most characters of a text
 * @param notInFuture whether a day may not be later than today
 */
public record Limits(
        @Nullable BigDecimal min, @Nullable BigDecimal max, int decimals, int maxLength, boolean notInFuture)
        implements ValueObject {}
