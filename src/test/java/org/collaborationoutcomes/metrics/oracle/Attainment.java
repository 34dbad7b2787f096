package org.collaborationoutcomes.metrics.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.GoalRecord;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.jspecify.annotations.Nullable;

/** The goal metrics, each from the catalogue's words. */
final class Attainment {

    static final List<String> WORDS = List.of(
            "dropped",
            "not_started",
            "met",
            "missed",
            "no_data",
            "too_early",
            "on_track",
            "acceleration_needed",
            "limited_progress",
            "deteriorating");

    private final Days days;

    Attainment(Days days) {
        this.days = days;
    }

    /** The figures of one goal, by metric. */
    Map<String, Figure> of(GoalRecord goal) {
        var figures = new LinkedHashMap<String, Figure>();
        figures.put("attainment", Figure.value(goal.attainment(), goal.measurements()));
        figures.put("original_attainment", Figure.value(goal.originalAttainment(), goal.measurements()));
        figures.put("expected_attainment", Figure.value(goal.expected(days.asOf())));
        figures.put("pace", goal.pace());
        figures.put("verdict", Figure.value(WORDS.indexOf(goal.verdict()) + 1));
        figures.put("days_since_measured", goal.daysSince());
        figures.put("forecast_value", goal.forecast(true));
        figures.put("forecast_attainment", goal.forecast(false));
        figures.put("goal_revisions", Figure.value(goal.revisions(false)));
        figures.put("unexplained_revisions", Figure.value(goal.revisions(true)));
        return figures;
    }

    /** The figures of a team, area or district over its goals, by metric. */
    Map<String, Figure> of(List<GoalRecord> goals) {
        var figures = new LinkedHashMap<String, Figure>();
        var started = goals.stream()
                .filter(goal -> goal.isStarted() && !goal.isDropped())
                .toList();
        var measured = started.stream().filter(goal -> goal.measurements() > 0).toList();
        figures.put(
                "team_attainment",
                Figure.ratio(
                        sum(measured, goal -> goal.goal.weight() * Math.min(1, Math.max(0, goal.attainment()))),
                        sum(measured, goal -> goal.goal.weight()),
                        (long) measured.size()));
        figures.put(
                "attainment_coverage",
                Figure.ratio(sum(measured, goal -> goal.goal.weight()), sum(started, goal -> goal.goal.weight()), (long)
                        started.size()));
        share(
                figures,
                "on_track_share",
                goals,
                goal -> !List.of("dropped", "not_started", "no_data", "too_early")
                        .contains(goal.verdict()),
                goal -> List.of("met", "on_track").contains(goal.verdict()));
        share(
                figures,
                "goals_met_on_time",
                goals,
                goal -> !goal.isDropped() && days.isPast(goal.goal.dueOn()),
                GoalRecord::isMetOnTime);
        share(
                figures,
                "improving_share",
                goals,
                goal -> !goal.isDropped() && goal.measurements() >= 2,
                GoalRecord::isImproving);
        share(figures, "stale_share", goals, GoalRecord::isUnderWay, GoalRecord::isStale);
        figures.put("gas_t", gas(goals));
        return figures;
    }

    private static Figure gas(List<GoalRecord> goals) {
        if (goals.stream().allMatch(goal -> goal.level() == null)) {
            return Figure.of("not_applicable");
        }
        var scaled = goals.stream()
                .filter(goal -> !goal.isDropped() && goal.level() != null)
                .toList();
        if (scaled.isEmpty()) {
            return Figure.of("no_data");
        }
        double weights = sum(scaled, goal -> goal.goal.weight());
        double squares = sum(scaled, goal -> goal.goal.weight() * goal.goal.weight());
        double levels = sum(scaled, goal -> goal.goal.weight() * level(goal.level()));
        return Figure.value(
                50 + 10 * levels / Math.sqrt((1 - 0.30) * squares + 0.30 * weights * weights), scaled.size());
    }

    private static int level(@Nullable Integer level) {
        return level == null ? 0 : level;
    }

    /** How many goals have each verdict; without goals nothing is known. */
    Map<String, Figure> words(List<GoalRecord> goals) {
        var figures = new LinkedHashMap<String, Figure>();
        for (var word : WORDS) {
            figures.put(
                    word,
                    goals.isEmpty()
                            ? Figure.of("no_data")
                            : Figure.value(goals.stream()
                                    .filter(goal -> goal.verdict().equals(word))
                                    .count()));
        }
        return figures;
    }

    /** What goes by the teams of a unit: complete goals and actions. */
    Map<String, Figure> of(List<Rows.Team> teams, List<GoalRecord> theirs, List<Rows.Action> actions) {
        var figures = new LinkedHashMap<String, Figure>();
        var active =
                teams.stream().filter(team -> days.isActive(team, days.asOf())).toList();
        figures.put(
                "complete_goal_share",
                Figure.ratio(
                        active.stream()
                                .filter(team -> theirs.stream()
                                        .anyMatch(goal -> goal.team.equals(team)
                                                && !goal.isDropped()
                                                && (goal.goal.ownerId() != null || goal.goal.ownerTitle() != null)))
                                .count(),
                        active.size()));
        var due = actions.stream()
                .filter(action -> action.kind().equals("action") && days.isPast(action.dueOn()))
                .toList();
        figures.put(
                "follow_through",
                Figure.ratio(
                        due.stream()
                                .filter(action -> action.completedOn() != null
                                        && !action.completedOn().isAfter(action.dueOn()))
                                .count(),
                        due.size()));
        figures.put(
                "actions_overdue",
                actions.stream().noneMatch(action -> action.kind().equals("action"))
                        ? Figure.of("no_data")
                        : Figure.value(due.stream()
                                .filter(action -> action.dueOn().isBefore(days.asOf()))
                                .filter(action -> action.completedOn() == null || !days.isPast(action.completedOn()))
                                .count()));
        return figures;
    }

    Figure milestones(List<Rows.Action> actions, Days.Period period) {
        var milestones = actions.stream()
                .filter(action -> action.kind().equals("milestone"))
                .toList();
        return milestones.isEmpty()
                ? Figure.of("no_data")
                : Figure.value(milestones.stream()
                        .filter(action -> action.completedOn() != null && period.holds(action.completedOn()))
                        .count());
    }

    private static void share(
            Map<String, Figure> figures,
            String metric,
            List<GoalRecord> goals,
            Predicate<GoalRecord> among,
            Predicate<GoalRecord> which) {
        var those = goals.stream().filter(among).toList();
        figures.put(metric, Figure.ratio(those.stream().filter(which).count(), those.size()));
    }

    private static double sum(List<GoalRecord> goals, ToDoubleFunction<GoalRecord> number) {
        return goals.stream().mapToDouble(number).sum();
    }
}
