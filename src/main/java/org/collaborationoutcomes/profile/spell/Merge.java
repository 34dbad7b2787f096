package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.collaborationoutcomes.profile.declared.PeopleRule;
import org.collaborationoutcomes.profile.row.Flaw;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.jspecify.annotations.Nullable;

/** Makes the rows of each person in each meeting one, so that every row is accounted for. */
public final class Merge {

    private static final Duration BREAK = Duration.ofHours(6);

    private final PeopleRule rule;
    private final Duration lateAfter;
    private final People people;
    private final List<MappedRow> done = new ArrayList<>();
    private final List<MappedRow> rows = new ArrayList<>();

    /**
     * Begins with no rows.
     *
     * @param lateAfter how long after the start of a meeting nobody is late yet
     */
    public Merge(PeopleRule rule, Duration lateAfter) {
        this.rule = rule;
        this.lateAfter = lateAfter;
        this.people = new People(rule);
    }

    public void add(MappedRow row) {
        var cleaned = row.leftOut() == null ? people.cleaned(row) : row;
        if (cleaned.leftOut() != null) {
            done.add(cleaned);
        } else {
            people.meet(cleaned);
            rows.add(cleaned);
        }
    }

    /** All rows from top to bottom, each with what became of it. */
    public List<MappedRow> rows() {
        Map<String, List<MappedRow>> meetings = new LinkedHashMap<>();
        for (var row : whole()) {
            var told = String.join(
                    "\n",
                    row.value("meeting_id"),
                    row.value("meeting_title"),
                    row.value("meeting_start"),
                    row.value("team_id"));
            meetings.computeIfAbsent(told, key -> new ArrayList<>()).add(row);
        }
        meetings.values().forEach(this::meeting);
        done.sort(Comparator.comparingInt(MappedRow::line));
        return done;
    }

    /** The rows without those of people of whom one row is wrong: a part of them would count as the whole. */
    private List<MappedRow> whole() {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        for (var row : rows) {
            if (!row.flaws().isEmpty()) {
                wrong.putIfAbsent(people.person(row), row.line());
            }
        }
        var whole = new ArrayList<MappedRow>();
        for (var row : rows) {
            var other = wrong.get(people.person(row));
            if (!row.flaws().isEmpty()) {
                done.add(row);
            } else if (other == null) {
                whole.add(row);
            } else {
                done.add(row.with(new Flaw(-1, null, "X-TOGETHER", null, Map.of("other", String.valueOf(other)))));
            }
        }
        return whole;
    }

    private void meeting(List<MappedRow> told) {
        var first = told.get(0);
        var start = Attendance.moment(first, "meeting_start");
        var end = Attendance.moment(first, "meeting_end");
        var stated = first.value("meeting_minutes");
        if (end == null && start != null && !stated.isEmpty()) {
            end = start.plusMinutes(Long.parseLong(stated));
        }
        var last = end;
        var attendances = told.stream()
                .map(row -> new Attendance(row, people.person(row), people.isNamedOnly(row), Attendance.of(row, last)))
                .toList();
        for (var sitting : start == null ? sittings(attendances) : List.of(attendances)) {
            unite(sitting, start, end);
        }
    }

    /** Where nobody says when a meeting started: another one began where nobody was there for hours, or on another day. */
    private static List<List<Attendance>> sittings(List<Attendance> rows) {
        var untimed = rows.stream().filter(row -> time(row) == null).toList();
        var timed = rows.stream()
                .filter(row -> time(row) != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(time(row))))
                .toList();
        var sittings = new ArrayList<List<Attendance>>();
        LocalDateTime last = null;
        for (var row : timed) {
            var time = Objects.requireNonNull(time(row));
            if (last == null || Duration.between(last, time).compareTo(BREAK) > 0) {
                sittings.add(new ArrayList<>());
            }
            sittings.get(sittings.size() - 1).add(row);
            var end = row.spells().isEmpty() ? time : row.spells().get(0).to();
            last = last == null || end.isAfter(last) ? end : last;
        }
        if (sittings.size() == 1) {
            sittings.get(0).addAll(untimed);
        } else {
            sittings.addAll(byDay(untimed));
        }
        return sittings;
    }

    private static List<List<Attendance>> byDay(List<Attendance> untimed) {
        Map<String, List<Attendance>> days = new TreeMap<>();
        untimed.forEach(row -> days.computeIfAbsent(row.row().value("meeting_date"), day -> new ArrayList<>())
                .add(row));
        return List.copyOf(days.values());
    }

    private static @Nullable LocalDateTime time(Attendance row) {
        var at = Attendance.moment(row.row(), "at");
        return at == null ? row.came() : at;
    }

    private void unite(List<Attendance> rows, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        var begins = rows.stream()
                .map(Merge::time)
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElse(null);
        var stated = rows.stream()
                .map(row -> Attendance.day(row.row()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var day = start != null
                ? start.toLocalDate()
                : stated != null ? stated : begins == null ? null : begins.toLocalDate();
        var meeting = new Meeting(day, begins, start, end, lateAfter);
        var log = EventLog.of(rows);
        Map<String, List<Attendance>> persons = new LinkedHashMap<>();
        rows.stream().sorted(Comparator.comparingInt(row -> row.row().line())).forEach(row -> persons.computeIfAbsent(
                        row.person(), person -> new ArrayList<>())
                .add(row));
        persons.values().forEach(person -> {
            var own = log == null ? person : logged(log, person);
            Map<String, List<Attendance>> apart = new LinkedHashMap<>();
            (own.get(0).named() && !rule.oneOfAName() ? People.apart(own) : own)
                    .forEach(row -> apart.computeIfAbsent(row.person(), one -> new ArrayList<>())
                            .add(row));
            apart.values().forEach(one -> done.addAll(meeting.united(one)));
        });
    }

    /** The first row takes the spells of all. */
    private static List<Attendance> logged(EventLog log, List<Attendance> person) {
        var logged = new ArrayList<>(person);
        logged.set(0, person.get(0).with(log.spells(person)));
        return logged;
    }
}
