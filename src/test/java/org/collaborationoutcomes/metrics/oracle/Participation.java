package org.collaborationoutcomes.metrics.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord.Met;

/** The participation metrics, each from the catalogue's words. */
final class Participation {

    /** What a metric says of some teams in a period. */
    interface Formula {
        Figure of(List<TeamRecord> teams, Days.Period period);
    }

    /** @param personal whether small teams of students and families are left out of it */
    record Definition(boolean personal, Predicate<TeamRecord> applies, Formula formula) {}

    private final Days days;
    final Map<String, Definition> definitions = new TreeMap<>();

    Participation(Days days) {
        this.days = days;
        meetings();
        pairs();
        people();
        habits();
    }

    private void meetings() {
        Predicate<TeamRecord> any = team -> true;
        Predicate<TeamRecord> feed =
                team -> team.meetings.isEmpty() || team.meetings.stream().anyMatch(met -> met.row() != null);
        count("meetings_held", false, any, (team, period) -> team.held(period).size());
        count("meetings_reported", false, any, (team, period) -> team.reported(period)
                .size());
        count("meetings_cancelled", false, feed, (team, period) -> cancelled(team, period));
        define("cancelled_share", false, feed, (teams, period) -> {
            double cancelled = sum(teams, team -> cancelled(team, period));
            return Figure.ratio(
                    cancelled, cancelled + sum(teams, team -> team.held(period).size()));
        });
        count("guest_attendances", true, TeamRecord::expects, (team, period) -> team.reported(period).stream()
                .mapToLong(met -> guests(met).count())
                .sum());
        Predicate<TeamRecord> timed = team -> team.expects()
                && team.meetings.stream()
                        .anyMatch(met -> met.minutes() != null
                                || met.people().values().stream().anyMatch(row -> row.minutes() != null));
        count("collaboration_hours", true, timed, (team, period) -> team.reported(period).stream()
                .mapToDouble(met -> Stream.concat(met.expected().stream(), guests(met))
                                .mapToDouble(met::credit)
                                .sum()
                        / 60)
                .sum());
        define(
                "cadence_adherence",
                false,
                team -> team.team.perMonth() != null,
                (teams, period) -> Figure.ratio(
                        sum(teams, team -> team.held(period).size()),
                        sum(teams, team -> days.planned(team.team, period)),
                        null));
        define("longest_gap_days", false, any, (teams, period) -> {
            var gaps = teams.stream().flatMap(team -> gaps(team, period)).toList();
            return gaps.isEmpty()
                    ? Figure.of("no_data")
                    : Figure.value(gaps.stream().mapToLong(gap -> gap).max().getAsLong());
        });
    }

    private Stream<Long> gaps(TeamRecord team, Days.Period period) {
        var on = new ArrayList<>(
                team.held(period).stream().map(Met::on).distinct().sorted().toList());
        if (on.isEmpty()) {
            return Stream.empty();
        }
        on.add(days.asOf());
        return java.util.stream.IntStream.range(1, on.size())
                .mapToObj(i -> days.openDays(team.team, on.get(i - 1), on.get(i)));
    }

    private static Stream<String> guests(Met met) {
        return met.people().keySet().stream()
                .filter(person -> met.attended(person) && !met.expected().contains(person));
    }

    private static double cancelled(TeamRecord team, Days.Period period) {
        return team.meetings.stream()
                .filter(met -> !met.held() && period.holds(met.on()))
                .count();
    }

    private void pairs() {
        share("attendance_rate", TeamRecord::expects, met -> true, (met, person) -> true);
        share("attendance_rate_net", TeamRecord::expects, met -> true, (met, person) -> !is(met, person, "excused"));
        Predicate<TeamRecord> modes = team -> team.expects() && rows(team).anyMatch(row -> row.mode() != null);
        share("attendance_rate_in_person", modes, met -> mode(met, "in_person"), (met, person) -> true);
        share("attendance_rate_virtual", modes, met -> mode(met, "virtual"), (met, person) -> true);
        define(
                "unrecorded_share",
                true,
                TeamRecord::expects,
                (teams, period) -> Figure.ratio(
                        pairs(teams, period, (met, person) -> met.people().containsKey(person) ? 0 : 1),
                        pairs(teams, period, (met, person) -> 1)));
        define(
                "punctuality",
                true,
                TeamRecord::expects,
                (teams, period) -> Figure.ratio(
                        pairs(
                                teams,
                                period,
                                (met, person) -> is(met, person, "present") || is(met, person, "remote") ? 1 : 0),
                        pairs(teams, period, (met, person) -> met.attended(person) ? 1 : 0)));
        Predicate<TeamRecord> scheduled =
                team -> team.expects() && team.meetings.stream().anyMatch(met -> met.minutes() != null);
        define(
                "time_on_task",
                true,
                scheduled,
                (teams, period) -> Figure.ratio(
                        pairs(teams, period, (met, person) -> scheduled(met) > 0 ? met.credit(person) : 0),
                        pairs(teams, period, (met, person) -> scheduled(met)),
                        Math.round(pairs(teams, period, (met, person) -> scheduled(met) > 0 ? 1 : 0))));
    }

    private static int scheduled(Met met) {
        return met.minutes() == null ? 0 : met.minutes();
    }

    private static boolean is(Met met, String person, String status) {
        var row = met.people().get(person);
        return row != null && row.status().equals(status);
    }

    private static boolean mode(Met met, String mode) {
        return met.row() != null && mode.equals(met.row().mode());
    }

    private void people() {
        define("chronic_share", true, TeamRecord::expects, (teams, period) -> {
            var often = people(teams, period).filter(p -> p[0] >= 10).toList();
            return Figure.ratio(
                    often.stream()
                            .filter(p -> p[0] - p[1] >= 2 && p[0] - p[1] >= 0.1 * p[0])
                            .count(),
                    often.size());
        });
        define(
                "participation_gini",
                true,
                TeamRecord::expects,
                (teams, period) -> gini(people(teams, period)
                        .mapToDouble(p -> p[1] / p[0])
                        .sorted()
                        .toArray()));
        define(
                "participation_evenness",
                true,
                TeamRecord::expects,
                (teams, period) -> pielou(
                        people(teams, period).mapToDouble(p -> p[1] / p[0]).toArray()));
        Predicate<TeamRecord> speaks = team -> team.expects()
                && team.meetings.stream()
                        .flatMap(met -> met.people().values().stream())
                        .anyMatch(row -> row.contributions() != null);
        define("voice_coverage", true, speaks, (teams, period) -> {
            var voices = voices(teams, period);
            return Figure.ratio(voices.stream().filter(p -> p[2] > 0).count(), voices.size());
        });
        define(
                "voice_evenness",
                true,
                speaks,
                (teams, period) -> pielou(
                        voices(teams, period).stream().mapToDouble(p -> p[2]).toArray()));
    }

    private static List<double[]> voices(List<TeamRecord> teams, Days.Period period) {
        var noted = teams.stream()
                .filter(team -> team.reported(period).stream().anyMatch(met -> met.expected().stream()
                        .map(met.people()::get)
                        .anyMatch(row -> row != null && row.contributions() != null)))
                .toList();
        return people(noted, period).filter(p -> p[1] > 0).toList();
    }

    private static Figure gini(double[] x) {
        double sum = 0;
        double weighted = 0;
        for (int i = 1; i <= x.length; i++) {
            sum += x[i - 1];
            weighted += (2 * i - x.length - 1) * x[i - 1];
        }
        return x.length < 2 || sum == 0 ? Figure.of("no_data") : Figure.value(weighted / (x.length * sum), x.length);
    }

    private static Figure pielou(double[] x) {
        double sum = java.util.Arrays.stream(x).sum();
        if (x.length < 2 || sum == 0) {
            return Figure.of("no_data");
        }
        double h = java.util.Arrays.stream(x)
                .filter(value -> value > 0)
                .map(value -> -value / sum * Math.log(value / sum))
                .sum();
        return Figure.value(h / Math.log(x.length), x.length);
    }

    private void habits() {
        new MeetingHabits(days).into(definitions);
    }

    private void share(
            String metric,
            Predicate<TeamRecord> applies,
            Predicate<Met> which,
            java.util.function.BiPredicate<Met, String> counts) {
        define(
                metric,
                true,
                applies,
                (teams, period) -> Figure.ratio(
                        pairs(teams, period, (met, person) -> which.test(met) && met.attended(person) ? 1 : 0),
                        pairs(teams, period, (met, person) -> which.test(met) && counts.test(met, person) ? 1 : 0)));
    }

    private static double pairs(List<TeamRecord> teams, Days.Period period, ToDoubleBiFunction<Met, String> number) {
        return sum(teams, team -> team.reported(period).stream()
                .mapToDouble(met -> met.expected().stream()
                        .mapToDouble(person -> number.applyAsDouble(met, person))
                        .sum())
                .sum());
    }

    private static Stream<double[]> people(List<TeamRecord> teams, Days.Period period) {
        return teams.stream().flatMap(team -> team.people(period).values().stream());
    }

    static Stream<Rows.Meeting> rows(TeamRecord team) {
        return team.meetings.stream().map(Met::row).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    static double sum(List<TeamRecord> teams, java.util.function.ToDoubleFunction<TeamRecord> number) {
        return teams.stream().mapToDouble(number).sum();
    }

    private void count(
            String metric,
            boolean personal,
            Predicate<TeamRecord> applies,
            ToDoubleBiFunction<TeamRecord, Days.Period> number) {
        define(
                metric,
                personal,
                applies,
                (teams, period) -> teams.stream().allMatch(team -> team.meetings.isEmpty())
                        ? Figure.of("no_data")
                        : Figure.value(sum(teams, team -> number.applyAsDouble(team, period))));
    }

    private void define(String metric, boolean personal, Predicate<TeamRecord> applies, Formula formula) {
        definitions.put(metric, new Definition(personal, applies, formula));
    }

    Figure figure(String metric, List<TeamRecord> teams, Days.Period period) {
        return figure(Objects.requireNonNull(definitions.get(metric)), teams, period);
    }

    /** The figure of a team, or of the teams of an area or district. */
    Figure figure(Definition metric, List<TeamRecord> teams, Days.Period period) {
        var able = teams.stream().filter(metric.applies()).toList();
        if (able.isEmpty()) {
            return Figure.of("not_applicable");
        }
        var shown = able.stream()
                .filter(team -> !metric.personal() || !team.isProtected())
                .toList();
        var figure = metric.formula().of(shown.isEmpty() ? able : shown, period);
        return shown.isEmpty() && figure.state().equals("ok") ? Figure.of("suppressed") : figure;
    }
}
