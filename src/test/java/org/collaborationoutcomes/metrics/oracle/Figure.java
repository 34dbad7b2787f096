package org.collaborationoutcomes.metrics.oracle;

import org.jspecify.annotations.Nullable;

/** One row of {@code metrics.csv} behind its keys. */
record Figure(
        String state,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Long n) {

    static Figure of(String state) {
        return new Figure(state, null, null, null, null);
    }

    static Figure value(double value) {
        return new Figure("ok", value, null, null, null);
    }

    static Figure value(long value) {
        return value((double) value);
    }

    static Figure value(double value, long n) {
        return new Figure("ok", value, null, null, n);
    }

    /** A ratio, {@code no_data} where there is nothing to divide by. */
    static Figure ratio(double numerator, double denominator, @Nullable Long n) {
        return denominator == 0 ? of("no_data") : new Figure("ok", numerator / denominator, numerator, denominator, n);
    }

    static Figure ratio(long numerator, long denominator) {
        return ratio((double) numerator, (double) denominator, denominator);
    }

    static Figure ratio(double numerator, double denominator) {
        return ratio(numerator, denominator, Math.round(denominator));
    }

    boolean isLike(Figure other) {
        return state.equals(other.state)
                && near(value, other.value)
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
