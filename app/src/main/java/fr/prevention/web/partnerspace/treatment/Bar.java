package fr.prevention.web.partnerspace.treatment;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A bar of a chart.
 *
 * @param width from 0 to {@value #LONGEST}
 * @param top where it stands, in units of the drawing
 */
public record Bar(String label, int value, int width, int top) {

    /** The width of the longest bar. */
    public static final int LONGEST = 320;

    /** The height of a bar with the space around it. */
    public static final int STEP = 44;

    static <T> List<Bar> of(List<T> lines, Function<T, String> label, ToIntFunction<T> value) {
        int most = Math.max(1, lines.stream().mapToInt(value).max().orElse(1));
        return IntStream.range(0, lines.size())
                .mapToObj(rank -> {
                    T line = lines.get(rank);
                    int count = value.applyAsInt(line);
                    return new Bar(label.apply(line), count, count * LONGEST / most, rank * STEP);
                })
                .toList();
    }
}
