package org.collaborationoutcomes.profile.value;

/** Which of the first two numbers of a date like 04/11/2026 is the day. */
public enum DayMonth {
    DAY_FIRST,
    MONTH_FIRST
}
