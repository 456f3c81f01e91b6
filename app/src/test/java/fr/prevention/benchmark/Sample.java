package fr.prevention.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Durations of the same act, in milliseconds. */
final class Sample {

    private double[] values = new double[0];

    /** Does it once and keeps how long it took. */
    <T> T time(Callable<T> act) {
        try {
            long start = System.nanoTime();
            T result = act.call();
            add((System.nanoTime() - start) / 1e6);
            return result;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private synchronized void add(double value) {
        values = Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = value;
    }

    int size() {
        return values.length;
    }

    double mean() {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    double quantile(double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    private double variance() {
        double mean = mean();
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    /** Welch's t: beyond 4.5 in size, whoever measures can tell the two apart (the limit of leakage tests). */
    static double welch(Sample one, Sample other) {
        return (one.mean() - other.mean()) / Math.sqrt(one.variance() / one.size() + other.variance() / other.size());
    }

    /** Mann and Whitney's z, which outliers do not move: beyond 1.96 in size, the two differ at the level of 5 %. */
    static double mannWhitney(Sample one, Sample other) {
        double below = 0;
        for (double a : one.values) {
            for (double b : other.values) {
                below += a < b ? 1 : a > b ? 0 : 0.5;
            }
        }
        double n = one.size();
        double m = other.size();
        return (below - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
    }

    String row(String name) {
        return String.format(
                Locale.ROOT, "| %s | %d | %.2f | %.2f | %.2f |", name, size(), mean(), quantile(0.5), quantile(0.95));
    }
}
