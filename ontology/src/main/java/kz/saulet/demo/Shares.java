package kz.saulet.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a total by weights so that the parts add up to it exactly (largest remainder). */
final class Shares {

    private Shares() {}

    static List<Integer> split(int total, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<Integer> parts = new ArrayList<>();
        for (int weight : weights) {
            parts.add((int) ((long) total * weight / sum));
        }
        int left = total - parts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> -((long) total * weights.get(i) % sum)))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }
}
