package fr.prevention.platform.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Whole numbers of things from percentages. */
final class DemoShares {

    private DemoShares() {}

    /** As many parts as there are shares; together they are the whole, and none is further than one from its share. */
    static List<Integer> of(int whole, double... shares) {
        double total = DoubleStream.of(shares).sum();
        List<Integer> parts = new ArrayList<>();
        for (double share : shares) {
            parts.add((int) (whole * share / total));
        }
        int left = whole - parts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> parts.get(place) - whole * shares[place] / total))
                .limit(left)
                .forEach(place -> parts.set(place, parts.get(place) + 1));
        return List.copyOf(parts);
    }

    /** Every value as often as its count says, then put in an order that mixes them, always the same. */
    static <T> List<T> mixed(List<T> values, List<Integer> counts, int seed) {
        List<T> all = new ArrayList<>();
        for (int value = 0; value < values.size(); value++) {
            for (int time = 0; time < counts.get(value); time++) {
                all.add(values.get(value));
            }
        }
        int size = all.size();
        int stride = IntStream.iterate(seed, candidate -> candidate + 2)
                .filter(candidate -> greatestCommonDivisor(candidate, size) == 1)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, size)
                .mapToObj(place -> all.get((int) ((long) place * stride % size)))
                .toList();
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
