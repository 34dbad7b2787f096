package org.collaborationoutcomes.metrics.oracle.given;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The days of a question: as-of, its school year, its months, and which days are open to a team. */
public final class Days {

    private final Rows rows;
    private final LocalDate asOf;
    private final Settings settings;
    private final Map<String, Boolean> open = new HashMap<>();

    public Days(Rows rows, LocalDate asOf, Settings settings) {
        this.rows = rows;
        this.asOf = asOf;
        this.settings = settings;
    }

    public Settings settings() {
        return settings;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public record Period(String name, LocalDate from, LocalDate through) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }
    }

    public LocalDate yearFrom() {
        var start = settings.yearStart().atYear(asOf.getYear());
        return start.isAfter(asOf) ? start.minusYears(1) : start;
    }

    public Period ytd() {
        return new Period("ytd", yearFrom(), asOf);
    }

    public List<Period> monthsAndYear() {
        var periods = new ArrayList<Period>(List.of(ytd()));
        for (var month = yearFrom().minusYears(1); !month.isAfter(asOf); month = month.plusMonths(1)) {
            var last = month.plusMonths(1).minusDays(1);
            periods.add(new Period("month", month, last.isAfter(asOf) ? asOf : last));
        }
        return periods;
    }

    public boolean isPast(LocalDate day) {
        return !day.isAfter(asOf);
    }

    public boolean isOpen(Rows.Team team, LocalDate day) {
        return open.computeIfAbsent(team.district() + "/" + team.school() + "/" + day, key -> judged(team, day));
    }

    private boolean judged(Rows.Team team, LocalDate day) {
        if (rows.closed.stream().noneMatch(closed -> closed.district().equals(team.district()))) {
            return !settings.isClosed(MonthDay.from(day));
        }
        return rows.closed.stream()
                .filter(closed -> closed.district().equals(team.district()))
                .filter(closed -> closed.school().isEmpty() || closed.school().equals(team.school()))
                .noneMatch(closed -> !day.isBefore(closed.from()) && !day.isAfter(closed.through()));
    }

    /** Open days after one day, up to another. */
    public long openDays(Rows.Team team, LocalDate after, LocalDate through) {
        return after.plusDays(1)
                .datesUntil(through.isAfter(after) ? through.plusDays(1) : after.plusDays(1))
                .filter(day -> isOpen(team, day))
                .count();
    }

    public boolean isActive(Rows.Team team, LocalDate day) {
        return (team.startsOn() == null || !day.isBefore(team.startsOn()))
                && (team.endsOn() == null || !day.isAfter(team.endsOn()));
    }

    /** The open days of the school year on which a team was active. */
    public Stream<LocalDate> openAndActive(Rows.Team team) {
        return yearFrom().datesUntil(asOf.plusDays(1)).filter(day -> isOpen(team, day) && isActive(team, day));
    }

    /** Meetings that a team means to hold in a period. */
    public double planned(Rows.Team team, Period period) {
        double months = 0;
        for (var day = period.from(); !day.isAfter(period.through()); day = day.plusDays(1)) {
            if (isOpen(team, day) && isActive(team, day)) {
                months += 1.0 / day.lengthOfMonth();
            }
        }
        return team.perMonth() == null ? 0 : team.perMonth() * months;
    }
}
