package org.collaborationoutcomes.metrics.oracle;

import java.util.List;
import java.util.stream.IntStream;
import org.collaborationoutcomes.metrics.oracle.given.Figure;

/** Spearman's correlation over teams, with Bonett and Wright's interval. */
final class Association {

    private static final double Z = 1.959963984540054;
    private static final int TEAMS = 8;

    private Association() {}

    /** @param pairs attendance rate and attainment of each team that has both */
    static Figure of(List<double[]> pairs) {
        int n = pairs.size();
        if (n < TEAMS) {
            return Figure.of("too_early");
        }
        var x = ranks(pairs.stream().mapToDouble(pair -> pair[0]).toArray());
        var y = ranks(pairs.stream().mapToDouble(pair -> pair[1]).toArray());
        double both = product(x, y);
        double one = product(x, x);
        double other = product(y, y);
        if (one == 0 || other == 0) {
            return Figure.of("no_data");
        }
        double rho = both / Math.sqrt(one * other);
        var figure = Figure.value(rho, n);
        if (Math.abs(rho) > 1 - 1e-12) {
            return figure;
        }
        double fisher = Math.log((1 + rho) / (1 - rho)) / 2;
        double half = Z * Math.sqrt((1 + rho * rho / 2) / (n - 3));
        return figure.within(Math.tanh(fisher - half), Math.tanh(fisher + half));
    }

    /** Mid-ranks less their mean. */
    private static double[] ranks(double[] numbers) {
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> {
                    double below = 0;
                    for (double number : numbers) {
                        below += number < numbers[i] ? 1 : number == numbers[i] ? 0.5 : 0;
                    }
                    return below - numbers.length / 2.0;
                })
                .toArray();
    }

    private static double product(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
    }
}
