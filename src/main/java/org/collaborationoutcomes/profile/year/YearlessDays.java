package org.collaborationoutcomes.profile.year;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.jspecify.annotations.Nullable;

/** The columns of a file that are named after days without their year, and what they tell together. */
public final class YearlessDays {

    private static final int WEEKDAYS_TELL = 3; // the next year with the same weekdays is at least five years off

    private final Map<Integer, YearlessDay> days = new LinkedHashMap<>();
    private final Set<Integer> filled = new LinkedHashSet<>();
    private final Set<Integer> unfilled = new LinkedHashSet<>();

    /**
     * What is known beside the file.
     *
     * @param start of school years
     * @param receivedOn when it came: whatever somebody was at happened before
     * @param meetings the days of the team's meetings
     * @param began when the team began; null = not known
     */
    public record Known(
            MonthDay start,
            LocalDate receivedOn,
            Set<LocalDate> meetings,
            @Nullable LocalDate began) {}

    public void add(int column, String text) {
        days.put(column, YearlessDay.of(text));
        if (!filled.contains(column)) {
            unfilled.add(column);
        }
    }

    /** The columns that say nothing of anybody yet. */
    public Collection<Integer> unfilled() {
        return List.copyOf(unfilled);
    }

    public void fill(int column) {
        filled.add(column);
        unfilled.remove(column);
    }

    /** Their names. */
    public List<String> texts() {
        return days.values().stream().map(YearlessDay::text).toList();
    }

    public boolean isFilled(String text) {
        return days.entrySet().stream()
                .anyMatch(day -> day.getValue().text().equals(text) && filled.contains(day.getKey()));
    }

    /** The year that they lie in, if nothing but this one is possible; null = one can't tell. */
    public @Nullable YearFound year(Clues clues, Known known) {
        var hints = clues.hints(known.start(), known.receivedOn());
        Predicate<List<LocalDate>> allowed = read -> hints.stream().allMatch(hint -> hint.allows(read));
        var choice = choice(known.receivedOn());
        if (!hints.isEmpty()) {
            var told = choice.only(common(hints), allowed);
            return told != null
                    ? YearFound.of(told, hints.get(0).said())
                    : byTeam(choice, common(hints), common(hints), allowed, known);
        }
        var recent = years(known, known.receivedOn().minusYears(WEEKDAYS_TELL));
        boolean hasWeekdays = days.values().stream().anyMatch(day -> day.weekday() != null);
        var byWeekday = hasWeekdays ? choice.only(recent, read -> true) : null;
        if (byWeekday != null) {
            return YearFound.of(byWeekday, "the weekdays are right in no other of the last years");
        }
        var first = known.meetings().stream().min(LocalDate::compareTo).orElse(known.receivedOn());
        var began = known.began() == null ? known.receivedOn() : known.began();
        return byTeam(choice, years(known, first), years(known, began), allowed, known);
    }

    private static @Nullable YearFound byTeam(
            YearChoice choice,
            Collection<TwelveMonths> ofMeetings,
            Collection<TwelveMonths> ofTeam,
            Predicate<List<LocalDate>> allowed,
            Known known) {
        var met = choice.only(ofMeetings, allowed.and(read -> known.meetings().containsAll(read)));
        if (met != null) {
            return YearFound.of(met, "the team's meetings that we know were on these days");
        }
        var began = known.began();
        var since = began == null
                ? null
                : choice.only(ofTeam, allowed.and(read -> read.stream().noneMatch(day -> day.isBefore(began))));
        return since == null ? null : YearFound.of(since, "the team exists since " + began);
    }

    /** Those of which somebody was at the meeting happened before the file came; a sheet may be prepared for others. */
    private YearChoice choice(LocalDate receivedOn) {
        var counted = days.entrySet().stream()
                .filter(day -> filled.isEmpty() || filled.contains(day.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new YearChoice(counted, filled.isEmpty() ? receivedOn.plusYears(1) : receivedOn);
    }

    private static Set<TwelveMonths> common(List<YearHint> hints) {
        var common = new LinkedHashSet<>(hints.get(0).may());
        hints.forEach(hint -> common.retainAll(hint.may()));
        return common;
    }

    private static List<TwelveMonths> years(Known known, LocalDate first) {
        var years = new ArrayList<TwelveMonths>();
        for (int year = first.getYear() - 1; year <= known.receivedOn().getYear(); year++) {
            years.add(new YearWords(known.start()).from(year));
            years.add(YearWords.calendar(year));
        }
        return years;
    }
}
