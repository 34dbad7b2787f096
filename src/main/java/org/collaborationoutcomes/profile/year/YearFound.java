package org.collaborationoutcomes.profile.year;

import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.jspecify.annotations.Nullable;

/**
 * The year of days without one.
 *
 * @param order of day and month, if only one makes days that can be; null = that is open
 * @param why it is known, such as: the file's name says '2026-27'
 */
public record YearFound(TwelveMonths year, @Nullable DayMonth order, String why) {

    static YearFound of(YearChoice.Only only, String why) {
        return new YearFound(only.year(), only.order(), why);
    }
}
