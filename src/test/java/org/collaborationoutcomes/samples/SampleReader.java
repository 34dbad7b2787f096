package org.collaborationoutcomes.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The samples as one would read them by hand: the latest line of each key, and a few plain figures. */
final class SampleReader {

    private static final Set<String> ATTENDED = Set.of("present", "late", "remote");

    private final List<Line> lines;
    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, Line> attendance = new TreeMap<>();
    private final Map<String, Line> members = new TreeMap<>();

    SampleReader(List<Line> all) {
        this.lines = all.stream().filter(line -> line.broken().isEmpty()).toList();
        of("teams").forEach(line -> districts.put(line.get("team_id"), line.get("district_id")));
        of("attendance").forEach(line -> attendance.put(line.key(), line));
        of("members").forEach(line -> members.put(line.key(), line));
    }

    Stream<Line> of(String feed) {
        return lines.stream().filter(line -> line.feed().equals(feed));
    }

    Set<String> roster(String team) {
        return members.values().stream()
                .filter(line -> line.get("team_id").equals(team))
                .map(line -> line.get("person_id"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    double attendance(String district, String period) {
        List<int[]> all = List.copyOf(byMember(district, period).values());
        return (double) all.stream().mapToInt(pair -> pair[0]).sum()
                / all.stream().mapToInt(pair -> pair[1]).sum();
    }

    double gini(String district, String period) {
        List<Double> rates = byMember(district, period).values().stream()
                .map(pair -> (double) pair[0] / pair[1])
                .sorted()
                .toList();
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < rates.size(); i++) {
            sum += rates.get(i);
            weighted += (2 * (i + 1) - rates.size() - 1) * rates.get(i);
        }
        return weighted / (rates.size() * sum);
    }

    /** Per member of a team: how often there, how often expected. */
    private Map<String, int[]> byMember(String district, String period) {
        Map<String, int[]> pairs = new TreeMap<>();
        Map<String, String> meetings = new TreeMap<>();
        attendance.values().stream()
                .filter(line -> district.equals(districts.get(line.get("team_id"))))
                .filter(line -> within(line.get("meeting_date"), period))
                .forEach(line ->
                        meetings.put(line.get("team_id") + " " + line.get("meeting_id"), line.get("meeting_date")));
        meetings.forEach((meeting, day) -> expected(meeting, day).forEach(person -> {
            int[] pair = pairs.computeIfAbsent(meeting.split(" ", -1)[0] + person, key -> new int[2]);
            Line line = attendance.get(meeting + " " + person);
            pair[0] += line != null && ATTENDED.contains(line.get("status")) ? 1 : 0;
            pair[1]++;
        }));
        return pairs;
    }

    private Set<String> expected(String meeting, String day) {
        return members.values().stream()
                .filter(line -> meeting.startsWith(line.get("team_id") + " "))
                .filter(line -> line.get("joined_on").compareTo(day) <= 0)
                .filter(line ->
                        line.get("left_on").isEmpty() || line.get("left_on").compareTo(day) > 0)
                .map(line -> line.get("person_id"))
                .collect(Collectors.toSet());
    }

    private static boolean within(String day, String period) {
        List<String> ends = new ArrayList<>(List.of(period.split(" ", -1)));
        return day.compareTo(ends.get(0)) >= 0 && day.compareTo(ends.get(1)) <= 0;
    }

    Map<String, Long> meetings(String district) {
        return of("meetings")
                .filter(line -> district.equals(districts.get(line.get("team_id"))))
                .collect(Collectors.groupingBy(
                        line -> line.get("status") + " " + line.get("cancel_reason"), Collectors.counting()));
    }

    /** Share of the recorded members who were there, at meetings that begin at that hour. */
    double attendanceAt(String district, String hour) {
        Set<String> meetings = of("meetings")
                .filter(line -> district.equals(districts.get(line.get("team_id"))))
                .filter(line -> line.get("starts_at").endsWith("T" + hour))
                .map(Line::key)
                .collect(Collectors.toSet());
        List<Line> rows = attendance.values().stream()
                .filter(line -> meetings.contains(line.get("team_id") + " " + line.get("meeting_id")))
                .toList();
        return (double) rows.stream()
                        .filter(line -> ATTENDED.contains(line.get("status")))
                        .count()
                / rows.size();
    }

    double favorable(String district, String wave, String construct) {
        Map<String, Row> items = Plan.rows("instrument").stream()
                .filter(row -> row.text("construct").equals(construct))
                .collect(Collectors.toMap(row -> row.text("item"), row -> row));
        List<Line> valid = of("survey")
                .filter(line -> line.get("wave_id").equals(wave) && items.containsKey(line.get("item_id")))
                .filter(line -> district.equals(districts.get(line.get("team_id"))))
                .filter(line -> line.get("value").matches("[1-5]"))
                .toList();
        long liked = valid.stream()
                .filter(line -> isFavorable(line, Plan.row("instrument", "item", line.get("item_id"))))
                .count();
        return (double) liked / valid.size();
    }

    private static boolean isFavorable(Line line, Row item) {
        int value = Integer.parseInt(line.get("value"));
        return (item.has("reverse") ? 6 - value : value) >= 4;
    }

    int respondents(String wave) {
        return of("survey")
                .filter(line -> line.get("wave_id").equals(wave))
                .map(line -> line.get("team_id") + line.get("respondent_id"))
                .collect(Collectors.toSet())
                .size();
    }

    Map<String, String> lastMeasured(String goals) {
        return of("progress")
                .filter(line -> line.get("goal_id").startsWith(goals))
                .sorted(Comparator.comparing(line -> line.get("measured_on")))
                .collect(Collectors.toMap(
                        line -> line.get("goal_id"), line -> line.get("measured_on"), (a, b) -> b, TreeMap::new));
    }
}
