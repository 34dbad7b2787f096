package org.collaborationoutcomes.metrics.oracle.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of one team's meetings up to as-of. */
public final class TeamRecord {

    /** A meeting, with what its rows say by person. */
    public record Met(
            LocalDate on,
            boolean held,
            @Nullable Integer minutes,
            Rows.@Nullable Meeting row,
            Map<String, Rows.Attendance> people,
            Set<String> expected) {

        public boolean reported() {
            return held && !people.isEmpty();
        }

        public boolean attended(String person) {
            var row = people.get(person);
            return row != null && row.attended();
        }

        public double credit(String person) {
            var row = people.get(person);
            if (row == null || !row.attended()) {
                return 0;
            }
            if (minutes == null) {
                return row.minutes() == null ? 0 : row.minutes();
            }
            return row.minutes() == null ? minutes : Math.min(row.minutes(), minutes);
        }
    }

    public final Rows.Team team;
    public final List<Rows.Member> members;
    public final List<Met> meetings = new ArrayList<>();

    public TeamRecord(Rows rows, Rows.Team team, Days days) {
        this.team = team;
        members = rows.members.stream()
                .filter(member -> member.team().equals(team.id()) && days.isPast(member.joined()))
                .toList();
        var byId = rows.meetings.stream()
                .filter(meeting -> meeting.team().equals(team.id()))
                .collect(Collectors.toMap(Rows.Meeting::id, meeting -> meeting));
        var listed = rows.attendance.stream()
                .filter(row -> row.team().equals(team.id()))
                .collect(Collectors.groupingBy(Rows.Attendance::meeting));
        var ids = new HashSet<>(byId.keySet());
        ids.addAll(listed.keySet());
        for (var id : ids) {
            var met = met(byId.get(id), listed.getOrDefault(id, List.of()));
            if (days.isPast(met.on)) {
                meetings.add(met);
            }
        }
    }

    private Met met(Rows.@Nullable Meeting row, List<Rows.Attendance> list) {
        var people = new TreeMap<String, Rows.Attendance>();
        list.forEach(one -> people.put(one.person(), one));
        var on = row != null
                ? row.on()
                : list.stream()
                        .map(Rows.Attendance::on)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        var minutes = row != null
                ? Integer.valueOf(row.minutes())
                : list.stream()
                        .map(Rows.Attendance::scheduled)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        boolean held = row == null || row.held();
        return new Met(on, held, minutes, row, people, held && !list.isEmpty() ? expected(on, people) : Set.of());
    }

    private Set<String> expected(LocalDate on, Map<String, Rows.Attendance> people) {
        if (!members.isEmpty()) {
            return roster(on).stream().map(Rows.Member::person).collect(Collectors.toSet());
        }
        boolean tellsMissed = people.values().stream()
                .anyMatch(row -> row.status().equals("absent") || row.status().equals("excused"));
        return tellsMissed ? Set.copyOf(people.keySet()) : Set.of();
    }

    public List<Rows.Member> roster(LocalDate on) {
        return members.stream().filter(member -> member.covers(on)).toList();
    }

    public boolean expects() {
        return meetings.stream().anyMatch(met -> !met.expected.isEmpty());
    }

    public boolean isProtected() {
        boolean small = meetings.stream()
                        .flatMap(met -> met.expected.stream())
                        .distinct()
                        .count()
                < 10;
        return small && team.isOfFamilies();
    }

    public List<Met> held(Days.Period period) {
        return meetings.stream().filter(met -> met.held && period.holds(met.on)).toList();
    }

    public List<Met> reported(Days.Period period) {
        return held(period).stream().filter(Met::reported).toList();
    }

    /** Each member expected in the period: expected, attended, contributions where attended. */
    public Map<String, double[]> people(Days.Period period) {
        var people = new TreeMap<String, double[]>();
        for (var met : reported(period)) {
            for (var person : met.expected) {
                var sums = people.computeIfAbsent(person, p -> new double[3]);
                sums[0]++;
                if (met.attended(person)) {
                    sums[1]++;
                    var said = Objects.requireNonNull(met.people.get(person)).contributions();
                    sums[2] += said == null ? 0 : said;
                }
            }
        }
        return people;
    }
}
