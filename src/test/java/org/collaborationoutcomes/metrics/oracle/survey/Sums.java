package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of unknowns, told or hidden, and whether a hidden one is a combination of told ones: by plain elimination. */
final class Sums {

    private static final double NOTHING = 1e-9;

    private final Map<String, TreeMap<String, Double>> sums = new TreeMap<>();
    private final Map<String, Boolean> told = new HashMap<>();
    private final List<SortedMap<String, Double>> solved = new ArrayList<>();

    /** Adds an unknown to a sum. */
    void add(String sum, boolean isTold, String unknown) {
        sums.computeIfAbsent(sum, any -> new TreeMap<>()).put(unknown, 1.0);
        told.put(sum, isTold);
    }

    /** Where no group is told, teams and areas alone were looked at before. */
    boolean hiddenFollows() {
        boolean some = told.entrySet().stream().anyMatch(sum -> sum.getKey().startsWith("group ") && sum.getValue());
        // teams share no unknown: put first, they leave each other alone
        sums.entrySet().stream()
                .filter(sum -> isTold(sum.getKey()))
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .forEach(sum -> solve(sum.getValue()));
        return some
                && sums.entrySet().stream()
                        .filter(sum -> !isTold(sum.getKey()) && !isOfToldTeams(sum.getKey()))
                        .anyMatch(sum -> left(sum.getValue()).isEmpty());
    }

    /** An area that is hidden for the sake of others: each of its teams is told, being large enough. */
    private boolean isOfToldTeams(String sum) {
        return sum.startsWith("area ")
                && sums.getOrDefault(sum, new TreeMap<>()).keySet().stream()
                        .allMatch(unknown -> isTold("team " + unknown.substring(0, unknown.indexOf('/'))));
    }

    private boolean isTold(String sum) {
        return told.getOrDefault(sum, false);
    }

    private void solve(Map<String, Double> sum) {
        var left = left(sum);
        if (!left.isEmpty()) {
            solved.add(left);
        }
    }

    /** What of a sum does not follow from those that are solved. */
    private SortedMap<String, Double> left(Map<String, Double> sum) {
        var left = new TreeMap<>(sum);
        for (var other : solved) {
            var pivot = other.firstKey();
            var factor = left.getOrDefault(pivot, 0.0) / other.getOrDefault(pivot, 1.0);
            if (factor != 0) {
                other.forEach((unknown, times) -> left.merge(unknown, -factor * times, Double::sum));
                left.values().removeIf(times -> Math.abs(times) < NOTHING);
            }
        }
        return left;
    }
}
