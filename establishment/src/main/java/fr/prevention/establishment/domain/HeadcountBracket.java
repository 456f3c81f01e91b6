package fr.prevention.establishment.domain;

import org.jspecify.annotations.Nullable;

/**
 * A range of people employed, both ends included.
 *
 * @param maximum null when the bracket has no upper end
 */
public record HeadcountBracket(
        String code, int minimum, @Nullable Integer maximum) {

    boolean covers(int headcount) {
        return headcount >= minimum && (maximum == null || headcount <= maximum);
    }
}
