package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.List;
import java.util.stream.IntStream;

/** The published formulas. */
final class Formulas {

    private static final double Z = 1.959963984540054;

    private Formulas() {}

    /** Wilson's interval of a share. */
    static double[] wilson(double x, double n) {
        double share = x / n;
        double middle = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double whole = 1 + Z * Z / n;
        return new double[] {(middle - half) / whole, (middle + half) / whole};
    }

    /** Newcombe's hybrid score interval of a difference of shares. */
    static double[] newcombe(double x, double n, double x0, double n0) {
        var now = wilson(x, n);
        var then = wilson(x0, n0);
        double p = x / n;
        double p0 = x0 / n0;
        return new double[] {
            p - p0 - Math.hypot(p - now[0], then[1] - p0), p - p0 + Math.hypot(now[1] - p, p0 - then[0])
        };
    }

    static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).average().orElseThrow();
    }

    static double variance(List<Double> numbers) {
        double mean = mean(numbers);
        return numbers.stream()
                        .mapToDouble(number -> (number - mean) * (number - mean))
                        .sum()
                / (numbers.size() - 1);
    }

    /** Cronbach's, not a number where all have the same sum. */
    static double alpha(List<List<Double>> complete) {
        int k = complete.get(0).size();
        double parts = IntStream.range(0, k)
                .mapToDouble(
                        i -> variance(complete.stream().map(row -> row.get(i)).toList()))
                .sum();
        double whole = variance(complete.stream()
                .map(row -> row.stream().mapToDouble(answer -> answer).sum())
                .toList());
        return whole < 1e-12 ? Double.NaN : k / (k - 1.0) * (1 - parts / whole);
    }

    /** Cohen's, not a number where nothing varies. */
    static double effect(List<Double> now, List<Double> then) {
        double squares = variance(now) * (now.size() - 1) + variance(then) * (then.size() - 1);
        double pooled = Math.sqrt(squares / (now.size() + then.size() - 2));
        return pooled < 1e-12 ? Double.NaN : (mean(now) - mean(then)) / pooled;
    }
}
