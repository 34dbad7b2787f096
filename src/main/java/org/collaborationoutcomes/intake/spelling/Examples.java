package org.collaborationoutcomes.intake.spelling;

import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.MomentText;
import org.jspecify.annotations.Nullable;

/** The first cells of a file that show how it is spelled. */
public final class Examples {

    private @Nullable String date;
    private @Nullable String unclear;
    private @Nullable String dayFirst;
    private @Nullable String monthFirst;
    private @Nullable String dayNumber;
    private @Nullable String comma;

    void date(String text) {
        var moment = MomentText.of(text);
        if (moment == null) {
            return;
        }
        date = date == null ? text : date;
        unclear = unclear == null && moment.needsOrder() ? text : unclear;
        dayFirst = dayFirst == null && moment.proves() == DayMonth.DAY_FIRST ? text : dayFirst;
        monthFirst = monthFirst == null && moment.proves() == DayMonth.MONTH_FIRST ? text : monthFirst;
    }

    void dayNumber(String text) {
        dayNumber = dayNumber == null ? text : dayNumber;
    }

    void comma(String text) {
        comma = comma == null && text.indexOf(',') >= 0 ? text : comma;
    }

    /** Any that is not written like 2026-11-04. */
    public @Nullable String date() {
        return date;
    }

    /** One that may be one of two days. */
    public @Nullable String unclear() {
        return unclear;
    }

    /** One that can only begin with the day. */
    public @Nullable String dayFirst() {
        return dayFirst;
    }

    /** One that can only begin with the month. */
    public @Nullable String monthFirst() {
        return monthFirst;
    }

    /** One that is the number of a day. */
    public @Nullable String dayNumber() {
        return dayNumber;
    }

    /** One with a comma. */
    public @Nullable String comma() {
        return comma;
    }
}
