package org.collaborationoutcomes.profile.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year of days that have happened, if only one is possible.
 *
 * @param days of which at least one has somebody in it, from left to right
 * @param notAfter the day when the file came
 */
record YearChoice(List<YearlessDay> days, LocalDate notAfter) {

    /** The days as they would be. */
    private record Reading(TwelveMonths year, DayMonth order, List<LocalDate> days) {

        boolean isInOrder() {
            return days.stream().sorted().toList().equals(days);
        }
    }

    /**
     * What fits, if only one year does; null = none or several.
     *
     * @param order of day and month, if only one fits
     */
    record Only(TwelveMonths year, @Nullable DayMonth order) {}

    /**
     * The only year that fits, or null. Of school years and those of the calendar that make the same days the school year.
     *
     * @param holds what must be so of the days
     */
    @Nullable
    Only only(Collection<TwelveMonths> among, Predicate<List<LocalDate>> holds) {
        var fits = readings(among).stream()
                .filter(reading -> holds.test(reading.days()))
                .toList();
        var inOrder = fits.stream().filter(Reading::isInOrder).toList();
        var best = inOrder.isEmpty() ? fits : inOrder; // from left to right time goes on
        var orders = best.stream().map(Reading::order).distinct().toList();
        return best.stream()
                .map(Reading::year)
                .filter(year -> best.stream().allMatch(other -> other.days().equals(days(year, other.order()))))
                .max(Comparator.comparing(year -> !year.isOfCalendar()))
                .map(year -> new Only(year, orders.size() == 1 ? orders.get(0) : null))
                .orElse(null);
    }

    private List<Reading> readings(Collection<TwelveMonths> among) {
        var readings = new ArrayList<Reading>();
        for (var year : among) {
            for (var order : orders(year)) {
                var read = days(year, order);
                if (read != null && read.stream().noneMatch(day -> day.isAfter(notAfter))) {
                    readings.add(new Reading(year, order, read));
                }
            }
        }
        return readings;
    }

    private List<DayMonth> orders(TwelveMonths year) {
        return days.stream()
                .flatMap(day -> Stream.ofNullable(day.proves(year)))
                .findFirst()
                .map(List::of)
                .orElse(List.of(DayMonth.values()));
    }

    private @Nullable List<LocalDate> days(TwelveMonths year, DayMonth order) {
        var read = new ArrayList<LocalDate>();
        for (var day : days) {
            var date = day.in(year, order);
            if (date == null) {
                return null;
            }
            read.add(date);
        }
        return read;
    }
}
