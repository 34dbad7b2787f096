package org.collaborationoutcomes.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The frame of the story: its days and how its numbers are written. */
final class Story {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 8, 12);
    static final LocalDate SECOND_YEAR = LocalDate.of(2025, 7, 1);
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);

    private Story() {}

    /** The share of the way from one day to another, 0 before and 1 after. */
    static double way(LocalDate from, LocalDate to, LocalDate on) {
        double share = (double) ChronoUnit.DAYS.between(from, on) / ChronoUnit.DAYS.between(from, to);
        return Math.max(0, Math.min(1, share));
    }

    /** Plain digits with at most one decimal, whatever the locale. */
    static String number(double value) {
        BigDecimal tenths = BigDecimal.valueOf(Math.round(value * 10), 1);
        return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
    }

    static String date(LocalDate date) {
        return date.isAfter(AS_OF) ? "" : date.toString();
    }
}
