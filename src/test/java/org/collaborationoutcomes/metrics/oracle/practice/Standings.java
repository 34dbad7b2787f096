package org.collaborationoutcomes.metrics.oracle.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Figure;

/**
 * How the practices of districts stand, from their page: by the first known figure of what measures each, its change
 * since the edition before, and which figures are on the wrong side of their limit.
 */
public final class Standings {

    /** What measures each practice, in the page's order, and the limits of those that one figure alone decides. */
    private static final List<String> PAGE = List.of(
            "A1 facilitated_share<0.80 construct_favorable/LEADERSHIP",
            "A2 cadence_adherence<0.80 longest_gap_days punctuality time_on_task sessions/informal_checkin",
            "A4 role_coverage<1 duty_coverage recap_rate<0.80 actions_owned_share actions_overdue_share>0.20",
            "A6 conflict_protocol_share<1 sessions/conflict_session",
            "A7 on_track_share<0.50 recently_measured_share stale_share>0 follow_through<0.80 improving_share gas_t",
            "A8 network_cross_organization_share representation lowest_outside_share<0.10",
            "A9 feeds_on_time_share<1",
            "B2 on_track_share@student team_attainment@student attendance_rate@student",
            "B4 training_reach<0.70 construct_favorable/LEARNING",
            "B5 attendance_rate@teacher participation_evenness@teacher on_track_share@teacher",
            "B5a lesson_planning_per_month<1 sessions/lesson_planning",
            "B6a attendance_by_activity/parent_conference<0.80 sessions/parent_conference",
            "B6b attendance_by_activity/family_workshop<0.50 people_reached/family_workshop sessions/family_workshop",
            "B7 partner_retention<0.70 partner_organizations attendance_rate@community on_track_share@community",
            "B7a sessions_held_share/mentoring<0.75 sessions/mentoring people_reached/mentoring",
            "B8b clubs_led_by_students planned_held_by_activity/club<0.60 sessions/club",
            "B12 construct_favorable/TRUST construct_mean/TRUST construct_change/TRUST network_density",
            "B14 co_teaching_per_two_weeks<1 co_teaching_complete_share sessions/co_teaching",
            "B15 planned_held_by_activity/plc<0.80 attendance_by_activity/plc quorum_rate@teacher data_duty_share"
                    + " gas_t@teacher<40",
            "B17 stem_joined_share<0.70 sessions/stem_project",
            "B18 protected_time_share meetings_cancelled_for_time",
            "B20 participation_gini>0.30 participation_evenness<0.90 chronic_share voice_coverage voice_evenness");

    private static final double POINT = 0.01;

    private final Map<String, Figure> then;
    private final Map<String, Figure> now;
    private final Map<String, Figure> undated = new HashMap<>();

    /** Of two editions, by the nine keys of their figures. */
    public Standings(Map<String, Figure> then, Map<String, Figure> now) {
        this.then = then;
        this.now = now;
        then.forEach((key, figure) -> undated.put(undated(key), figure));
    }

    private static String undated(String key) {
        var keys = key.split(",", -1);
        keys[7] = "";
        return String.join(",", keys);
    }

    private record Measure(String metric, String subject, String area, String side, double limit) {

        static Measure of(String text) {
            var parts = text.split("[<>]", -1);
            var unit = parts[0].split("@", -1);
            var figure = unit[0].split("/", -1);
            return new Measure(
                    figure[0],
                    figure.length > 1 ? figure[1] : "",
                    unit.length > 1 ? unit[1] : "",
                    parts.length == 1 ? "" : text.substring(parts[0].length(), parts[0].length() + 1),
                    parts.length == 1 ? 0 : Double.parseDouble(parts[1]));
        }

        boolean stands(Figure figure) {
            boolean nothing = (metric.equals("sessions") || metric.equals("people_reached"))
                    && Double.valueOf(0).equals(figure.value());
            return figure.isOk() && !nothing;
        }

        boolean isBeyond(double value, double slack) {
            return side.equals("<") ? value < limit + slack : side.equals(">") && value > limit - slack;
        }
    }

    private record Known(String key, Figure figure) {}

    /** {@code district practice metric value change}, of the practices that are measured. */
    public List<String> measured() {
        return lines((district, id, measures) -> measures.stream()
                .flatMap(measure -> find(now, district, measure)
                        .filter(known -> measure.stands(known.figure()))
                        .map(known -> "%s %s %s %s".formatted(district, id, measure.metric(), told(known)))
                        .stream())
                .limit(1)
                .toList());
    }

    /** {@code district practice metric}, of the figures on the wrong side of their limit. */
    public List<String> troubles() {
        return lines((district, id, measures) -> measures.stream()
                .filter(measure -> find(now, district, measure)
                        .filter(known -> isTrouble(district, measure, known))
                        .isPresent())
                .map(measure -> "%s %s %s".formatted(district, id, measure.metric()))
                .toList());
    }

    /** A word is left only when its limit is crossed by a point; beyond the ends of a share there is none to cross. */
    private boolean isTrouble(String district, Measure measure, Known known) {
        var value = known.figure().value();
        if (value == null) {
            return false;
        }
        var before = find(then, district, measure).map(old -> old.figure().value());
        boolean inside = measure.limit() > 0 && measure.limit() < 1;
        double slack = !inside || before.isEmpty() ? 0 : measure.isBeyond(before.get(), 0) ? POINT : -POINT;
        return measure.isBeyond(value, slack);
    }

    private String told(Known known) {
        var old = undated.get(undated(known.key()));
        var value = known.figure().value();
        var change = old == null || old.value() == null || value == null ? null : value - old.value();
        return "%.6f %s".formatted(value, change == null ? "-" : "%.6f".formatted(change));
    }

    /** The practices that are looked at, as a list for a query. */
    public String ids() {
        return PAGE.stream()
                .map(practice -> "'" + practice.substring(0, practice.indexOf(' ')) + "'")
                .collect(Collectors.joining(", "));
    }

    private interface Lines {
        List<String> of(String district, String id, List<Measure> measures);
    }

    private List<String> lines(Lines of) {
        var districts = new TreeSet<String>();
        now.keySet().forEach(key -> districts.add(key.split(",", -1)[1]));
        var lines = new ArrayList<String>();
        for (var district : districts) {
            for (var practice : PAGE) {
                var words = List.of(practice.split(" ", -1));
                var measures =
                        words.subList(1, words.size()).stream().map(Measure::of).toList();
                lines.addAll(of.of(district, words.get(0), measures));
            }
        }
        return lines.stream().sorted().toList();
    }

    /** The figure of the school year or to date, or of the latest closed wave that asked it; its key without days. */
    private static Optional<Known> find(Map<String, Figure> figures, String district, Measure measure) {
        var unit = (measure.area().isEmpty() ? "district," : "area,") + district + "," + measure.area() + ",,"
                + measure.subject() + ",";
        return figures.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(unit) && entry.getKey().endsWith("," + measure.metric()))
                .map(entry -> new Known(entry.getKey(), entry.getValue()))
                .filter(known -> !period(known).equals("month")
                        && !known.figure().state().equals("too_early"))
                .max(Comparator.comparing((Known known) -> known.key().split(",", -1)[6])
                        .thenComparing(Standings::period));
    }

    private static String period(Known known) {
        return known.key().split(",", -1)[5];
    }
}
