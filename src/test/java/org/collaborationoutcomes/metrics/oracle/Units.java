package org.collaborationoutcomes.metrics.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    /** Every figure of the two sections by its keys: scope, district, area, team, subject, period, its start, metric. */
    static Map<String, Figure> figures(Rows rows, Days days) {
        var units = new Units(rows, days);
        units.walk();
        return units.figures;
    }

    private void walk() {
        for (var district :
                new TreeSet<>(rows.teams.stream().map(Rows.Team::district).toList())) {
            unit("district|" + district + "||", team -> team.district().equals(district), goal -> goal.team
                    .district()
                    .equals(district));
            var areas = new TreeSet<String>();
            rows.teams.stream()
                    .filter(team -> team.district().equals(district))
                    .forEach(team -> areas.add(team.area()));
            goals.stream()
                    .filter(goal -> goal.team.district().equals(district))
                    .forEach(goal -> areas.add(goal.area()));
            for (var area : areas) {
                unit(
                        "area|%s|%s|".formatted(district, area),
                        team -> team.district().equals(district) && team.area().equals(area),
                        goal -> goal.team.district().equals(district)
                                && goal.area().equals(area));
            }
        }
        for (var one : rows.teams) {
            unit(
                    "team|%s|%s|%s".formatted(one.district(), one.area(), one.id()),
                    one::equals,
                    goal -> goal.team.equals(one));
        }
        for (var goal : goals) {
            var unit = "goal|%s|%s|%s|%s".formatted(goal.team.district(), goal.area(), goal.team.id(), goal.goal.id());
            attainment.of(goal).forEach((metric, figure) -> figures.put(unit + "|to_date||" + metric, figure));
        }
    }

    private void unit(String unit, Predicate<Rows.Team> mine, Predicate<GoalRecord> itsGoals) {
        var some = teams.stream().filter(record -> mine.test(record.team)).toList();
        if (!some.isEmpty()) {
            participation.definitions.forEach((metric, definition) -> days.monthsAndYear().stream()
                    .filter(period -> period.name().equals("ytd") || !metric.equals("longest_gap_days"))
                    .forEach(period -> figures.put(
                            key(unit, "", period, metric), participation.figure(definition, some, period))));
        }
        var those = goals.stream().filter(itsGoals).toList();
        var todate = unit + "||to_date||";
        attainment.of(those).forEach((metric, figure) -> figures.put(todate + metric, figure));
        attainment.words(those).forEach((word, figure) -> figures.put(unit + "|" + word + "|to_date||verdict", figure));
        var actions = rows.actions.stream()
                .filter(action ->
                        some.stream().anyMatch(record -> record.team.id().equals(action.team())))
                .toList();
        attainment
                .of(some.stream().map(record -> record.team).toList(), goals, actions)
                .forEach((metric, figure) -> figures.put(todate + metric, figure));
        days.monthsAndYear()
                .forEach(period -> figures.put(
                        key(unit, "", period, "milestones_reached"), attainment.milestones(actions, period)));
    }

    private static String key(String unit, String subject, Days.Period period, String metric) {
        return "%s|%s|%s|%s|%s".formatted(unit, subject, period.name(), period.from(), metric);
    }
}
