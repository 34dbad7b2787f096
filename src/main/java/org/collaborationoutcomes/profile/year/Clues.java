package org.collaborationoutcomes.profile.year;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.MomentText;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.collaborationoutcomes.profile.value.WrongValueException;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of years beside its days.
 *
 * @param lines above its table
 * @param dated names of columns that are whole days
 */
public record Clues(String name, List<String> folders, List<String> lines, List<String> dated) {

    private static final int MOST_YEARS_AGO = 20;

    /** All that tells something of a year near the day when the file came. */
    List<YearHint> hints(MonthDay start, LocalDate receivedOn) {
        var words = new YearWords(start);
        var hints = new ArrayList<YearHint>();
        for (var text : dated) {
            hints.add(new YearHint("the column '%s' says its year".formatted(text), years(text, start), 0));
        }
        lines.forEach(line -> hints.addAll(words.hints("a line above the table says", line)));
        hints.addAll(words.hints("the file's name says", name));
        folders.forEach(folder -> hints.addAll(words.hints("its folder says", folder)));
        hints.removeIf(hint -> hint.calendarYear() > receivedOn.getYear() + 1
                || (hint.calendarYear() > 0 && hint.calendarYear() < receivedOn.getYear() - MOST_YEARS_AGO));
        return hints;
    }

    /** The school years and years of the calendar that a whole day may lie in, whichever of its numbers is the month. */
    private static Set<TwelveMonths> years(String text, MonthDay start) {
        var years = new HashSet<TwelveMonths>();
        for (var order : DayMonth.values()) {
            var day = day(text, order);
            if (day != null) {
                years.add(TwelveMonths.of(day, start));
                years.add(YearWords.calendar(day.getYear()));
            }
        }
        return years;
    }

    private static @Nullable LocalDate day(String text, DayMonth order) {
        var moment = MomentText.of(text);
        try {
            return moment == null ? null : moment.day(order);
        } catch (WrongValueException e) {
            return null; // not in this order
        }
    }
}
