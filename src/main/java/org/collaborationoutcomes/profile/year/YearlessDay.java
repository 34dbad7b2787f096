package org.collaborationoutcomes.profile.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.MomentText;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.collaborationoutcomes.profile.value.WrongValueException;
import org.jspecify.annotations.Nullable;

/**
 * A column that is named after a day without its year.
 *
 * @param weekday as its name says it in English; null = it does not
 */
record YearlessDay(String text, @Nullable DayOfWeek weekday) {

    private static final Pattern WEEKDAY =
            Pattern.compile("^(?<day>mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}[., ].*", Pattern.CASE_INSENSITIVE);
    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    static YearlessDay of(String text) {
        var named = WEEKDAY.matcher(text.strip());
        return new YearlessDay(
                text,
                named.matches() ? DayOfWeek.of(WEEK.indexOf(named.group("day").toLowerCase(Locale.ROOT)) + 1) : null);
    }

    /** The day that it is in a year; null where there is none, or it would be on another weekday. */
    @Nullable
    LocalDate in(TwelveMonths year, DayMonth order) {
        var moment = MomentText.of(text, year);
        try {
            var day = moment == null ? null : moment.day(order);
            return day == null || (weekday != null && day.getDayOfWeek() != weekday) ? null : day;
        } catch (WrongValueException e) {
            return null; // no such day
        }
    }

    /** The order of its numbers that it proves alone, if any. */
    @Nullable
    DayMonth proves(TwelveMonths year) {
        var moment = MomentText.of(text, year);
        return moment == null ? null : moment.proves();
    }
}
