package org.collaborationoutcomes.metrics.oracle.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.practice.Page.Mark;
import org.collaborationoutcomes.metrics.oracle.practice.Told.Line;
import org.collaborationoutcomes.metrics.oracle.practice.Told.Measure;
import org.jspecify.annotations.Nullable;

/** How the practices of districts stand, from their page and decision 0014: value, change since, n and status word. */
public final class Standings {

    private final @Nullable Told then;
    private final Told now;
    private final Clauses clauses;

    /**
     * Of an edition, by the nine keys of its figures.
     *
     * @param before the leaders' edition before, or null
     */
    public Standings(@Nullable Standings before, Map<String, Figure> figures, Rows rows, Days days) {
        then = before == null ? null : before.now;
        now = new Told(figures, days.asOf());
        clauses = new Clauses(then, now, rows, days);
    }

    private record Known(Measure measure, Line line) {}

    /** {@code district practice state status metric value change n}. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var district : now.districts()) {
            for (var practice : Page.PRACTICES) {
                lines.add("%s %s %s".formatted(district, practice.id(), line(district, practice)));
            }
        }
        return lines;
    }

    private String line(String district, Page practice) {
        var known = shown(district, practice);
        if (known.isPresent()) {
            var line = known.get().line();
            return "measured, %s, %s %.6f %s %s"
                    .formatted(
                            clauses.status(district, practice),
                            known.get().measure().metric(),
                            line.value(),
                            change(district, known.get()),
                            line.figure().n() == null ? "-" : line.figure().n());
        }
        boolean hidden = figures(now, district, practice)
                .anyMatch(one -> one.line().figure().state().equals("suppressed"));
        return (hidden ? "not_shown, not shown, " : "not_measured, not measured, ") + " - - -";
    }

    private String change(String district, Known known) {
        return Optional.ofNullable(then)
                .flatMap(told -> told.find(district, known.measure()))
                .filter(old -> old.figure().isOk())
                .filter(old -> old.isWave() || old.start().equals(known.line().start()))
                .map(old -> "%.6f".formatted(known.line().value() - old.value()))
                .orElse("-");
    }

    /** The first figure that has a number, of those that something was found about if there are; no session held stands for nothing. */
    private Optional<Known> shown(String district, Page practice) {
        if (practice.id().equals("B9") && !bothAreKnown(now, district)) {
            return Optional.empty();
        }
        var about = clauses.about(district, practice);
        var known = figures(now, district, practice)
                .filter(one -> one.line().figure().isOk() && !isNothing(one))
                .toList();
        return known.stream()
                .filter(one -> about.contains(one.measure()))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private static boolean bothAreKnown(Told told, String district) {
        return Page.PRACTICES.stream()
                .filter(practice -> List.of("A3", "A4").contains(practice.id()))
                .allMatch(practice -> figures(told, district, practice)
                        .anyMatch(one -> one.line().figure().isOk() && !isNothing(one)));
    }

    private static boolean isNothing(Known known) {
        return List.of("sessions", "sessions_last_year", "people_reached")
                        .contains(known.measure().metric())
                && Objects.equals(known.line().figure().value(), 0.0);
    }

    private static Stream<Known> figures(Told told, String district, Page practice) {
        return practice.marks().stream()
                .map(Mark::measure)
                .flatMap(measure -> each(told, district, measure))
                .flatMap(measure -> told.find(district, measure).map(line -> new Known(measure, line)).stream());
    }

    /** Of a figure by group each group. */
    private static Stream<Measure> each(Told told, String district, Measure measure) {
        return measure.metric().endsWith("_by_group")
                ? told.subjects(district, measure.metric(), measure.subject() + "/").stream()
                        .map(subject -> new Measure(measure.metric(), subject, ""))
                : Stream.of(measure);
    }
}
