package org.collaborationoutcomes.metrics.oracle.given;

import java.time.MonthDay;

/**
 * What a district may set.
 *
 * @param minimum respondents from which a survey figure is shown
 * @param minimumOfFamilies the same with students or families among them
 * @param closedFrom first closed day of a year, where no calendar was delivered
 * @param closedThrough last one; before the first it is one of the next year
 * @param yearStart first day of school years
 */
public record Settings(
        int minimum, int minimumOfFamilies, MonthDay closedFrom, MonthDay closedThrough, MonthDay yearStart) {

    public static Settings byDefault() {
        return new Settings(5, 10, MonthDay.of(6, 10), MonthDay.of(8, 20), MonthDay.of(7, 1));
    }

    /** Larger groups, closed over the turn of the year, school years from September. */
    public static Settings others() {
        return new Settings(7, 12, MonthDay.of(12, 19), MonthDay.of(1, 6), MonthDay.of(9, 1));
    }

    boolean isClosed(MonthDay day) {
        boolean begun = !day.isBefore(closedFrom);
        boolean going = !day.isAfter(closedThrough);
        return closedFrom.isAfter(closedThrough) ? begun || going : begun && going;
    }
}
