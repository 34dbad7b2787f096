package org.collaborationoutcomes.workbook.released.figure;

import org.jspecify.annotations.Nullable;

/** One released figure; only one whose state is OK has numbers. */
public record Figure(
        State state,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Long n) {

    /** Why a figure has no number; never mixed up with zero. */
    public enum State {
        OK,
        NO_DATA,
        NOT_APPLICABLE,
        SUPPRESSED,
        TOO_EARLY
    }

    private static final double ALIKE = 1e-9;

    /** Stands for a figure of which nothing was released. */
    public static final Figure NONE = without(State.NO_DATA);

    public static Figure without(State state) {
        return new Figure(state, null, null, null, null, null, null);
    }

    public boolean known() {
        return state == State.OK && value != null;
    }

    /** The value of a figure that is {@link #known}. */
    public double number() {
        if (value == null) {
            throw new IllegalStateException(
                    "A figure in state " + state + " was asked for its value. Indicates a bug.");
        }
        return value;
    }

    /** Whether what a sheet computes anew is the released value, but for the last bits. */
    public boolean is(double computed) {
        return known() && Math.abs(computed - number()) <= ALIKE;
    }

    /** Numerator and denominator are there, and the denominator can be divided by. */
    public boolean isRatio() {
        return known() && numerator != null && denominator != null && denominator > 0;
    }

    public double over() {
        return numerator == null ? 0 : numerator;
    }

    public double under() {
        return denominator == null ? 0 : denominator;
    }

    public long count() {
        return n == null ? 0 : n;
    }
}
