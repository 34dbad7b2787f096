package org.collaborationoutcomes.profile.value;

import org.jspecify.annotations.Nullable;

/** Which of the first two numbers of a date like 04/11/2026 is the day. */
public enum DayMonth {
    DAY_FIRST,
    MONTH_FIRST;

    /** The order; null = not known. */
    public static @Nullable DayMonth of(@Nullable Boolean dayFirst) {
        return dayFirst == null ? null : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
