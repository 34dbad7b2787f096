package org.collaborationoutcomes.metrics;

import java.time.MonthDay;

/**
 * The days that are closed each year in a district whose calendar nobody delivered.
 *
 * @param from first day inside
 * @param through last day inside; before {@code from} it is one of the next year
 */
public record ClosedDays(MonthDay from, MonthDay through) {

    /** 10 June to 20 August. */
    public static ClosedDays byDefault() {
        return new ClosedDays(MonthDay.of(6, 10), MonthDay.of(8, 20));
    }

    static String mmdd(MonthDay day) {
        return "%02d%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
