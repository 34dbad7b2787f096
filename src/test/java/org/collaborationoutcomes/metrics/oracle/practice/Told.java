package org.collaborationoutcomes.metrics.oracle.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.metrics.oracle.given.Figure;

/** The figures of one edition, found by what they are about. */
final class Told {

    /** A figure with its period; the subject tells groups and schools apart. */
    record Line(String subject, String period, String start, String end, Figure figure) {

        double value() {
            return figure.value() == null ? Double.NaN : figure.value();
        }

        boolean isWave() {
            return period.startsWith("wave:");
        }
    }

    /** A figure of the district or of one of its areas, as {@code metric/subject@area}. */
    record Measure(String metric, String subject, String area) {

        static Measure of(String text) {
            var unit = text.split("@", -1);
            var figure = unit[0].split("/", 2);
            return new Measure(figure[0], figure.length > 1 ? figure[1] : "", unit.length > 1 ? unit[1] : "");
        }
    }

    private final Map<String, List<Line>> lines = new TreeMap<>();
    private final Set<String> open = new TreeSet<>();

    /** Of figures by {@code scope,district,area,team,subject,period,start,end,metric}. */
    Told(Map<String, Figure> figures, LocalDate asOf) {
        figures.forEach((key, figure) -> {
            var keys = key.split(",", -1);
            var unit = keys[0].equals("goal")
                    ? String.join(",", keys[0], keys[1], keys[4], keys[8])
                    : String.join(",", keys[0], keys[1], keys[2], keys[3], keys[8]);
            lines.computeIfAbsent(unit, any -> new ArrayList<>())
                    .add(new Line(keys[4], keys[5], keys[6], keys[7], figure));
            boolean isOpen = figure.state().equals("too_early") || keys[7].compareTo(asOf.toString()) >= 0;
            if (keys[0].equals("district") && isOpen) {
                open.add(keys[1] + "," + keys[5]);
            }
        });
    }

    private List<Line> of(String scope, String district, String area, String team, String metric) {
        return lines.getOrDefault(String.join(",", scope, district, area, team, metric), List.of());
    }

    /** Of the school year, or to date. */
    Optional<Line> team(String district, String area, String team, String metric) {
        return now(of("team", district, area, team, metric), "");
    }

    /** Of one goal, wherever it belonged. */
    Optional<Line> goal(String district, String goal, String metric) {
        return lines.getOrDefault("goal," + district + "," + goal + "," + metric, List.of()).stream()
                .findFirst();
    }

    /** Of the school year, to date, or of the latest closed wave that asked it. */
    Optional<Line> find(String district, Measure measure) {
        var whole = of("district", district, "", "", measure.metric());
        var some = measure.area().isEmpty() ? whole : of("area", district, measure.area(), "", measure.metric());
        var asked = whole.stream()
                .filter(line -> line.isWave() && line.subject().equals(measure.subject()))
                .toList();
        if (asked.isEmpty()) {
            return now(some, measure.subject());
        }
        var latest = asked.stream()
                .filter(line -> !open.contains(district + "," + line.period()))
                .max(Comparator.comparing(Line::start).thenComparing(Line::period));
        return latest.flatMap(wave -> some.stream()
                .filter(line ->
                        line.period().equals(wave.period()) && line.subject().equals(measure.subject()))
                .findFirst());
    }

    private static Optional<Line> now(List<Line> lines, String subject) {
        return lines.stream()
                .filter(line -> line.subject().equals(subject)
                        && List.of("ytd", "to_date").contains(line.period()))
                .findFirst();
    }

    /** The subjects of a metric of a district, in order. */
    List<String> subjects(String district, String metric, String beginning) {
        return of("district", district, "", "", metric).stream()
                .map(Line::subject)
                .filter(subject -> subject.startsWith(beginning))
                .distinct()
                .sorted()
                .toList();
    }

    /** The months of a metric of a district, the latest first. */
    List<Line> months(String district, String metric) {
        return of("district", district, "", "", metric).stream()
                .filter(line -> line.period().equals("month"))
                .sorted(Comparator.comparing(Line::start).reversed())
                .toList();
    }

    Set<String> districts() {
        var districts = new TreeSet<String>();
        lines.keySet().stream().map(unit -> unit.split(",", -1)[1]).forEach(districts::add);
        return districts;
    }
}
