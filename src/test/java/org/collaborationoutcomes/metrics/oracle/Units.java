package org.collaborationoutcomes.metrics.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.GoalRecord;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;
import org.collaborationoutcomes.metrics.oracle.practice.PracticeFigures;
import org.collaborationoutcomes.metrics.oracle.survey.SurveyFigures;
import org.jspecify.annotations.Nullable;

/** Walks districts, areas, teams and goals, and writes every row that must be there. */
final class Units {

    private final Rows rows;
    private final Days days;
    private final List<TeamRecord> teams;
    private final List<GoalRecord> goals;
    private final Participation participation;
    private final Attainment attainment;
    private final Map<String, Figure> figures = new TreeMap<>();

    private Units(Rows rows, Days days) {
        this.rows = rows;
        this.days = days;
        teams = rows.teams.stream()
                .map(team -> new TeamRecord(rows, team, days))
                .toList();
        goals = rows.goals.stream()
                .map(Rows.Goal::id)
                .distinct()
                .map(id -> new GoalRecord(rows, id, days))
                .toList();
        participation = new Participation(days);
        attainment = new Attainment(days);
    }

    /** Every figure by {@code scope,district,area,team,subject,period,start,end,metric}. */
    static Map<String, Figure> figures(Rows rows, Days days) {
        var units = new Units(rows, days);
        units.walk();
        units.figures.putAll(SurveyFigures.of(rows, days));
        return units.figures;
    }

    private void walk() {
        for (var district :
                new TreeSet<>(rows.teams.stream().map(Rows.Team::district).toList())) {
            unit("district,%s,,".formatted(district), team -> team.district().equals(district), goal -> goal.team
                    .district()
                    .equals(district));
            district(district);
            for (var area : areas(district)) {
                unit(
                        "area,%s,%s,".formatted(district, area),
                        team -> team.district().equals(district) && team.area().equals(area),
                        goal -> goal.team.district().equals(district)
                                && goal.area().equals(area));
            }
        }
        for (var one : rows.teams) {
            unit(
                    "team,%s,%s,%s".formatted(one.district(), one.area(), one.id()),
                    one::equals,
                    goal -> goal.team.equals(one));
        }
        for (var goal : goals) {
            var unit = "goal,%s,%s,%s".formatted(goal.team.district(), goal.area(), goal.team.id());
            attainment.of(goal).forEach((metric, figure) -> toDate(unit, goal.goal.id(), metric, figure));
        }
    }

    private Set<String> areas(String district) {
        var areas = new TreeSet<String>();
        rows.teams.stream().filter(team -> team.district().equals(district)).forEach(team -> areas.add(team.area()));
        goals.stream().filter(goal -> goal.team.district().equals(district)).forEach(goal -> areas.add(goal.area()));
        return areas;
    }

    private void unit(String unit, Predicate<Rows.Team> mine, Predicate<GoalRecord> itsGoals) {
        var some = teams.stream().filter(record -> mine.test(record.team)).toList();
        if (!some.isEmpty()) {
            participation.definitions.forEach((metric, definition) -> days.monthsAndYear().stream()
                    .filter(period -> period.name().equals("ytd") || !metric.equals("longest_gap_days"))
                    .forEach(period -> put(unit, "", period, metric, participation.figure(definition, some, period))));
        }
        var those = goals.stream().filter(itsGoals).toList();
        attainment.of(those).forEach((metric, figure) -> toDate(unit, "", metric, figure));
        attainment.words(those).forEach((word, figure) -> toDate(unit, word, "verdict", figure));
        var actions = rows.actions.stream()
                .filter(action ->
                        some.stream().anyMatch(record -> record.team.id().equals(action.team())))
                .toList();
        attainment
                .of(some.stream().map(record -> record.team).toList(), goals, actions)
                .forEach((metric, figure) -> toDate(unit, "", metric, figure));
        days.monthsAndYear()
                .forEach(period -> put(unit, "", period, "milestones_reached", attainment.milestones(actions, period)));
    }

    private void district(String district) {
        var unit = "district,%s,,".formatted(district);
        var some = teams.stream()
                .filter(record -> record.team.district().equals(district))
                .toList();
        new Network(days, some).figures().forEach((metric, figure) -> put(unit, "", days.ytd(), metric, figure));
        put(unit, "", days.ytd(), "participation_attainment_rho", association(some));
        var theirs = goals.stream()
                .filter(goal -> goal.team.district().equals(district))
                .toList();
        for (var line : PracticeFigures.of(rows, days, some, theirs)) {
            if (line.period() == null) {
                toDate(unit, line.subject(), line.metric(), line.figure());
            } else {
                put(unit, line.subject(), line.period(), line.metric(), line.figure());
            }
        }
    }

    private Figure association(List<TeamRecord> some) {
        var pairs = new ArrayList<double[]>();
        for (var team : some) {
            var rate = participation.figure("attendance_rate", List.of(team), days.ytd());
            var way = attainment
                    .of(goals.stream()
                            .filter(goal -> goal.team.equals(team.team))
                            .toList())
                    .get("team_attainment");
            if (rate.isOk() && way != null && way.isOk()) {
                pairs.add(new double[] {number(rate.value()), number(way.value())});
            }
        }
        return Association.of(pairs);
    }

    private static double number(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }

    private void put(String unit, String subject, Days.Period period, String metric, Figure figure) {
        figures.put(
                String.join(
                        ",",
                        unit,
                        subject,
                        period.name(),
                        period.from().toString(),
                        period.through().toString(),
                        metric),
                figure);
    }

    private void toDate(String unit, String subject, String metric, Figure figure) {
        figures.put(String.join(",", unit, subject, "to_date,", days.asOf().toString(), metric), figure);
    }
}
