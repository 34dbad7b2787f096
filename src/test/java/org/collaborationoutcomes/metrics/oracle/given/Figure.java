package org.collaborationoutcomes.metrics.oracle.given;

import org.jspecify.annotations.Nullable;

/** One line of {@code metrics.csv} behind its keys. */
public record Figure(
        String state,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Long n) {

    public static Figure of(String state) {
        return new Figure(state, null, null, null, null, null, null);
    }

    public static Figure value(double value) {
        return new Figure("ok", value, null, null, null, null, null);
    }

    public static Figure value(long value) {
        return value((double) value);
    }

    public static Figure value(double value, long n) {
        return new Figure("ok", value, null, null, null, null, n);
    }

    /** A ratio, {@code no_data} where there is nothing to divide by. */
    public static Figure ratio(double numerator, double denominator, @Nullable Long n) {
        return denominator == 0
                ? of("no_data")
                : new Figure("ok", numerator / denominator, null, null, numerator, denominator, n);
    }

    public static Figure ratio(long numerator, long denominator) {
        return ratio((double) numerator, (double) denominator, denominator);
    }

    public static Figure ratio(double numerator, double denominator) {
        return ratio(numerator, denominator, Math.round(denominator));
    }

    /** The same figure with an interval. */
    public Figure within(double from, double to) {
        return new Figure(state, value, from, to, numerator, denominator, n);
    }

    public boolean isOk() {
        return state.equals("ok");
    }

    public boolean isLike(Figure other) {
        return state.equals(other.state)
                && near(value, other.value)
                && near(low, other.low)
                && near(high, other.high)
                && near(numerator, other.numerator)
                && near(denominator, other.denominator)
                && (n == null ? other.n == null : n.equals(other.n));
    }

    private static boolean near(@Nullable Double a, @Nullable Double b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
