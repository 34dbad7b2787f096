package org.collaborationoutcomes.metrics.oracle.practice;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.GoalRecord;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.jspecify.annotations.Nullable;

/** What the page says of goals that are in trouble, or to celebrate. */
final class GoalClauses {

    private static final List<String> OFF = List.of("acceleration_needed", "limited_progress", "deteriorating");
    private static final List<String> JUDGED =
            List.of("met", "missed", "on_track", "acceleration_needed", "limited_progress", "deteriorating");
    private static final List<Double> OFF_RANKS = List.of(8.0, 9.0, 10.0);
    private static final double MET = 3;
    private static final double ON_TRACK = 7;

    private final @Nullable Told then;
    private final Told now;
    private final Rows rows;
    private final Days days;
    private final List<GoalRecord> goals;

    GoalClauses(@Nullable Told then, Told now, Rows rows, Days days) {
        this.then = then;
        this.now = now;
        this.rows = rows;
        this.days = days;
        goals = rows.goals.stream()
                .map(Rows.Goal::id)
                .distinct()
                .map(id -> new GoalRecord(rows, id, days))
                .toList();
    }

    private Stream<GoalRecord> of(String district) {
        return goals.stream().filter(goal -> goal.team.district().equals(district));
    }

    private Optional<Double> before(String district, GoalRecord goal, String metric) {
        return Optional.ofNullable(then)
                .flatMap(told -> told.goal(district, goal.goal.id(), metric))
                .map(Told.Line::value);
    }

    /** A team without a goal that somebody owns, more than 30 days after it started; of blank starts the school year's. */
    Optional<Boolean> incomplete(String district) {
        if (of(district).findAny().isEmpty()) {
            return Optional.empty();
        }
        return rows.teams.stream()
                .filter(team -> team.district().equals(district) && days.isActive(team, days.asOf()))
                .map(team -> isLate(team) && of(district).noneMatch(goal -> goal.team.equals(team) && isComplete(goal)))
                .reduce(Boolean::logicalOr);
    }

    private boolean isLate(Rows.Team team) {
        var began = team.startsOn() == null ? days.yearFrom() : team.startsOn();
        return ChronoUnit.DAYS.between(began, days.asOf()) > 30;
    }

    private static boolean isComplete(GoalRecord goal) {
        return !goal.isDropped() && (goal.goal.ownerId() != null || goal.goal.ownerTitle() != null);
    }

    Optional<Boolean> offPaceOrEased(String district) {
        return of(district)
                .map(goal -> isOffAgain(district, goal) || isEased(goal))
                .reduce(Boolean::logicalOr);
    }

    boolean anyEased(String district) {
        return of(district).anyMatch(this::isEased);
    }

    private boolean isOffAgain(String district, GoalRecord goal) {
        return OFF.contains(goal.verdict())
                && before(district, goal, "verdict").filter(OFF_RANKS::contains).isPresent()
                && before(district, goal, "goal_revisions")
                        .filter(revisions -> revisions == goal.revisions(false))
                        .isPresent();
    }

    /** A change that eased its target has no reason, and the target in force is still easier than before it. */
    private boolean isEased(GoalRecord goal) {
        if (goal.isDropped() || goal.goal.dueOn().isBefore(days.yearFrom())) {
            return false;
        }
        var inForce = new ArrayList<Rows.Goal>();
        rows.goals.stream()
                .filter(version -> version.id().equals(goal.goal.id())
                        && (version.revisedOn() == null || days.isPast(version.revisedOn())))
                .forEach(inForce::add);
        for (int i = 1; i < inForce.size(); i++) {
            double before = inForce.get(i - 1).target();
            if (inForce.get(i).reason() == null
                    && isEasier(goal, inForce.get(i).target(), before)
                    && isEasier(goal, goal.goal.target(), before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEasier(GoalRecord goal, double target, double than) {
        boolean up = List.of("increase", "at_least").contains(goal.goal.direction());
        return up ? target < than : target > than;
    }

    boolean regained(String district) {
        return of(district)
                .filter(goal ->
                        goal.revisions(false) > 0 && List.of("on_track", "met").contains(goal.verdict()))
                .anyMatch(goal -> before(district, goal, "verdict")
                        .filter(OFF_RANKS::contains)
                        .isPresent());
    }

    /** Students' goals that move away although the team's members are there. */
    Optional<Boolean> busy(String district) {
        return of(district)
                .filter(goal -> goal.area().equals("student") && JUDGED.contains(goal.verdict()))
                .flatMap(goal -> now.team(district, goal.team.area(), goal.team.id(), "attendance_rate").stream()
                        .filter(line -> line.figure().isOk())
                        .map(line -> goal.verdict().equals("deteriorating") && line.value() >= 0.90))
                .reduce(Boolean::logicalOr);
    }

    /** A student goal of this school year moves away, was missed or is far behind: nobody says that all is well. */
    boolean studentsAreIll(String district) {
        return of(district)
                .anyMatch(goal -> goal.area().equals("student")
                        && !goal.goal.dueOn().isBefore(days.yearFrom())
                        && List.of("deteriorating", "missed", "limited_progress")
                                .contains(goal.verdict()));
    }

    /** Of this school year, and not met in the edition before; or on track, which it was in no edition before. */
    boolean newlyMetOrOnTrack(String district) {
        return of(district).anyMatch(goal -> isNewlyMet(district, goal) || isFirstOnTrack(district, goal));
    }

    private boolean isNewlyMet(String district, GoalRecord goal) {
        return goal.verdict().equals("met")
                && !goal.goal.dueOn().isBefore(days.yearFrom())
                && before(district, goal, "verdict").filter(rank -> rank == MET).isEmpty();
    }

    private boolean isFirstOnTrack(String district, GoalRecord goal) {
        return goal.verdict().equals("on_track")
                && before(district, goal, "verdict")
                        .filter(rank -> rank != MET && rank != ON_TRACK)
                        .isPresent();
    }
}
