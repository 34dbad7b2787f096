package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collaborationoutcomes.profile.declared.PeopleRule;
import org.collaborationoutcomes.profile.row.Flaw;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.jspecify.annotations.Nullable;

/** Makes the rows of each person in each meeting one, so that every row is accounted for. */
public final class Merge {

    private final PeopleRule rule;
    private final Duration lateAfter;
    private final List<LocalDateTime> known;
    private final ZoneId zone;
    private final Set<LocalDateTime> began = new TreeSet<>();
    private final Map<String, List<LocalDateTime>> ofWrongRows = new HashMap<>();
    private final People people;
    private final List<MappedRow> done = new ArrayList<>();
    private final List<MappedRow> rows = new ArrayList<>();

    /**
     * Begins with no rows.
     *
     * @param lateAfter how long after the start of a meeting nobody is late yet
     * @param known when meetings began, as far as something else tells than these rows; in order
     * @param zone where the clocks stand
     */
    public Merge(PeopleRule rule, Duration lateAfter, List<LocalDateTime> known, ZoneId zone) {
        this.rule = rule;
        this.lateAfter = lateAfter;
        this.known = List.copyOf(known);
        this.zone = zone;
        this.people = new People(rule);
    }

    public void add(MappedRow row) {
        var cleaned = row.leftOut() == null ? people.cleaned(row) : row;
        if (cleaned.leftOut() != null) {
            done.add(cleaned);
        } else {
            people.hear(cleaned);
            rows.add(cleaned);
        }
    }

    /** All rows from top to bottom, each with what became of it. */
    public List<MappedRow> rows() {
        rows.replaceAll(people::ownAddress);
        rows.forEach(people::meet);
        Map<String, List<MappedRow>> meetings = new LinkedHashMap<>();
        whole().forEach(row ->
                meetings.computeIfAbsent(told(row), key -> new ArrayList<>()).add(row));
        meetings.values().forEach(this::meeting);
        done.sort(Comparator.comparingInt(MappedRow::line));
        return done;
    }

    /** When those meetings began of which only the rows tell. */
    public List<LocalDateTime> began() {
        return List.copyOf(began);
    }

    /** What a row itself tells of its meeting. */
    private static String told(MappedRow row) {
        return String.join(
                "\n",
                row.value("team_id"),
                row.value("meeting_id"),
                row.value("meeting_title"),
                row.value("meeting_start"));
    }

    /** Who was when in which meeting, as far as the row itself tells. */
    private String seat(MappedRow row) {
        return String.join("\n", people.person(row), told(row), row.value("meeting_date"));
    }

    /** The rows without those of people of whom one row is wrong: a part of them would count as the whole. */
    private List<MappedRow> whole() {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.flaws().isEmpty()).forEach(row -> wrong.putIfAbsent(seat(row), row.line()));
        var whole = new ArrayList<MappedRow>();
        for (var row : rows) {
            var other = wrong.get(seat(row));
            if (other == null) {
                whole.add(row);
            } else {
                var flaw = new Flaw(-1, null, "X-TOGETHER", null, Map.of("other", String.valueOf(other)));
                done.add(row.flaws().isEmpty() ? row.with(flaw) : row);
                Stream.ofNullable(Sitting.time(row)).forEach(time -> ofWrongRows
                        .computeIfAbsent(told(row), key -> new ArrayList<>())
                        .add(time));
            }
        }
        return whole;
    }

    private void meeting(List<MappedRow> told) {
        var first = told.get(0);
        var start = Attendance.moment(first, "meeting_start");
        var last = end(first, start);
        var attendances = told.stream()
                .map(row -> new Attendance(
                        row, people.person(row), people.isNamedOnly(row), Attendance.of(row, last, zone)))
                .toList();
        for (var sitting : start == null ? Sitting.parted(attendances) : List.of(new Sitting(attendances))) {
            var from = start == null ? began(sitting, ofWrongRows.getOrDefault(told(first), List.of())) : null;
            var meeting = new Meeting(sitting.day(start), start, last, lateAfter, from, zone);
            sitting.persons(!rule.oneOfAName(), zone).forEach(person -> done.addAll(meeting.united(person)));
        }
    }

    /** When the first came, be it somebody whose row is wrong: mended, it belongs to the same meeting. */
    private @Nullable LocalDateTime began(Sitting sitting, List<LocalDateTime> wrong) {
        var came = sitting.began(wrong);
        if (came == null) {
            return null;
        }
        var minute = came.truncatedTo(ChronoUnit.MINUTES);
        var start = known.stream()
                .filter(moment -> !moment.isAfter(minute) && moment.isAfter(minute.minusDays(1)))
                .reduce((one, later) -> later)
                .orElse(minute);
        began.add(start);
        return start;
    }

    private static @Nullable LocalDateTime end(MappedRow row, @Nullable LocalDateTime start) {
        var end = Attendance.moment(row, "meeting_end");
        var minutes = row.value("meeting_minutes");
        return end == null && start != null && !minutes.isEmpty() ? start.plusMinutes(Long.parseLong(minutes)) : end;
    }
}
