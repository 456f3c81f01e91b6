package fr.prevention.web.partnerspace.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A bar of a chart.
 *
 * @param label its words, in as many lines as they need
 * @param width from 0 to {@value #LONGEST}
 * @param top where it stands, in units of the drawing
 */
public record Bar(List<String> label, int value, int width, int top) {

    /** The width of the longest bar. */
    public static final int LONGEST = 320;

    /** The height of a line of words. */
    public static final int LINE = 16;

    private static final int TRACK = 30;
    private static final int LONGEST_LINE = 52;

    static <T> List<Bar> of(List<T> lines, Function<T, String> label, ToIntFunction<T> value) {
        int most = Math.max(1, lines.stream().mapToInt(value).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (T line : lines) {
            int count = value.applyAsInt(line);
            bars.add(new Bar(wrapped(label.apply(line)), count, count * LONGEST / most, height(bars)));
        }
        return bars;
    }

    /** The height of the drawing that holds them all. */
    public static int height(List<Bar> bars) {
        return bars.isEmpty() ? 0 : bars.getLast().track() + TRACK;
    }

    /** Where its bar stands, under its words. */
    public int track() {
        return top + label.size() * LINE + 4;
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : words.split(" ", -1)) {
            String longer = (lines.getLast() + " " + word).strip();
            if (longer.length() > LONGEST_LINE && !lines.getLast().isEmpty()) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return List.copyOf(lines);
    }
}
