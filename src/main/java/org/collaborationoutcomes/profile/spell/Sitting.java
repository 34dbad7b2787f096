package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.jspecify.annotations.Nullable;

/** The rows of people who were together. */
record Sitting(List<Attendance> rows) {

    private static final Duration BREAK = Duration.ofHours(6);

    /** Where nobody says when a meeting started: another one began where nobody was there for hours. */
    static List<Sitting> parted(List<Attendance> rows) {
        var untimed = rows.stream().filter(row -> time(row) == null).toList();
        var parted = timed(rows);
        if (parted.size() == 1) {
            parted.get(0).addAll(untimed);
        } else {
            parted.addAll(byDay(untimed));
        }
        return parted.stream().map(Sitting::new).toList();
    }

    private static List<List<Attendance>> timed(List<Attendance> rows) {
        var parted = new ArrayList<List<Attendance>>();
        LocalDateTime last = null;
        for (var row : inTime(rows)) {
            var time = Objects.requireNonNull(time(row));
            if (last == null || Duration.between(last, time).compareTo(BREAK) > 0) {
                parted.add(new ArrayList<>());
            }
            parted.get(parted.size() - 1).add(row);
            var end = row.spells().isEmpty() ? time : row.spells().get(0).to().toLocalDateTime();
            last = last == null || end.isAfter(last) ? end : last;
        }
        return parted;
    }

    private static List<Attendance> inTime(List<Attendance> rows) {
        return rows.stream()
                .filter(row -> time(row) != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(time(row))))
                .toList();
    }

    private static Collection<List<Attendance>> byDay(List<Attendance> untimed) {
        Map<String, List<Attendance>> days = new TreeMap<>();
        for (var row : untimed) {
            days.computeIfAbsent(row.row().value("meeting_date"), day -> new ArrayList<>())
                    .add(row);
        }
        return days.values();
    }

    private static @Nullable LocalDateTime time(Attendance row) {
        return time(row.row());
    }

    /** When a row says that somebody was there first; null = it does not. */
    static @Nullable LocalDateTime time(MappedRow row) {
        var at = Attendance.moment(row, "at");
        return at == null ? Attendance.came(row) : at;
    }

    /**
     * When the first came; null where no row says it.
     *
     * @param wrong when people came whose rows are wrong, of this meeting or of others
     */
    @Nullable
    LocalDateTime began(List<LocalDateTime> wrong) {
        var came = rows.stream()
                .map(Sitting::time)
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElse(null);
        return came == null
                ? null
                : wrong.stream()
                        .filter(time -> time.isBefore(came) && time.isAfter(came.minus(BREAK)))
                        .min(LocalDateTime::compareTo)
                        .orElse(came);
    }

    /** Its day: that of the start, else the one that the source says, else when the first came. */
    @Nullable
    LocalDate day(@Nullable LocalDateTime start) {
        if (start != null) {
            return start.toLocalDate();
        }
        var stated = rows.stream().map(row -> Attendance.day(row.row())).filter(Objects::nonNull);
        var came = rows.stream().map(Sitting::time).filter(Objects::nonNull).min(LocalDateTime::compareTo);
        return stated.findFirst()
                .orElseGet(() -> came.map(LocalDateTime::toLocalDate).orElse(null));
    }

    /**
     * The rows of each person, from top to bottom.
     *
     * @param tellApart whether those who share a name at the same time are several people
     * @param zone where the clocks stand
     */
    List<List<Attendance>> persons(boolean tellApart, ZoneId zone) {
        var log = EventLog.of(rows, zone);
        var all = new ArrayList<List<Attendance>>();
        for (var person : byPerson(rows)) {
            var own = log == null ? person : logged(log, person);
            all.addAll(own.get(0).named() && tellApart ? byPerson(People.apart(own)) : List.of(own));
        }
        return all;
    }

    private static Collection<List<Attendance>> byPerson(List<Attendance> rows) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> row.row().line()));
        Map<String, List<Attendance>> persons = new LinkedHashMap<>();
        for (var row : sorted) {
            persons.computeIfAbsent(row.person(), person -> new ArrayList<>()).add(row);
        }
        return persons.values();
    }

    /** The first row takes the spells of all. */
    private static List<Attendance> logged(EventLog log, List<Attendance> person) {
        var logged = new ArrayList<>(person);
        logged.set(0, person.get(0).with(log.spells(person)));
        return logged;
    }
}
