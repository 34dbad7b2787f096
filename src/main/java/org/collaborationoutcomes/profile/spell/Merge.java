package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.declared.PeopleRule;
import org.collaborationoutcomes.profile.row.Flaw;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.jspecify.annotations.Nullable;

/** Makes the rows of each person in each meeting one, so that every row is accounted for. */
public final class Merge {

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
            }
        }
        return whole;
    }

    private void meeting(List<MappedRow> told) {
        var first = told.get(0);
        var start = Attendance.moment(first, "meeting_start");
        var last = end(first, start);
        var attendances = told.stream()
                .map(row -> new Attendance(row, people.person(row), people.isNamedOnly(row), Attendance.of(row, last)))
                .toList();
        for (var sitting : start == null ? Sitting.parted(attendances) : List.of(new Sitting(attendances))) {
            var meeting = new Meeting(sitting.day(start), start, last, lateAfter);
            sitting.persons(!rule.oneOfAName()).forEach(person -> done.addAll(meeting.united(person)));
        }
    }

    private static @Nullable LocalDateTime end(MappedRow row, @Nullable LocalDateTime start) {
        var end = Attendance.moment(row, "meeting_end");
        var minutes = row.value("meeting_minutes");
        return end == null && start != null && !minutes.isEmpty() ? start.plusMinutes(Long.parseLong(minutes)) : end;
    }
}
