package org.collaborationoutcomes.metrics.oracle.given;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One goal as it stands on as-of. */
public final class GoalRecord {

    public final Rows.Goal goal;
    public final Rows.Team team;
    private final Rows.Goal first;
    private final List<Rows.Goal> inForce;
    private final List<Rows.Progress> measured;
    private final Days days;

    public GoalRecord(Rows rows, String id, Days days) {
        this.days = days;
        var versions = rows.goals.stream()
                .filter(version -> version.id().equals(id))
                .sorted(Comparator.comparingInt(Rows.Goal::version))
                .toList();
        first = versions.get(0);
        inForce = versions.stream()
                .filter(version -> version.revisedOn() == null || days.isPast(version.revisedOn()))
                .toList();
        goal = inForce.isEmpty() ? first : inForce.get(inForce.size() - 1);
        team = rows.teams.stream()
                .filter(one -> one.id().equals(goal.team()))
                .findFirst()
                .orElseThrow();
        measured = rows.progress.stream()
                .filter(one -> one.goal().equals(id) && days.isPast(one.on()))
                .sorted(Comparator.comparing(Rows.Progress::on))
                .toList();
    }

    public String area() {
        return goal.area() == null ? team.area() : goal.area();
    }

    public boolean isDropped() {
        return goal.dropped();
    }

    public boolean isStarted() {
        return days.isPast(goal.startsOn());
    }

    public int measurements() {
        return measured.size();
    }

    private Rows.Progress latest() {
        return measured.get(measured.size() - 1);
    }

    private static boolean reaches(Rows.Goal goal, double y) {
        boolean up = goal.direction().equals("increase") || goal.direction().equals("at_least");
        return up ? y >= goal.target() : y <= goal.target();
    }

    private static double attainment(Rows.Goal goal, double y) {
        boolean stays = (goal.direction().equals("at_least") && goal.target() <= goal.baseline())
                || (goal.direction().equals("at_most") && goal.target() >= goal.baseline());
        if (stays) {
            return reaches(goal, y) ? 1 : 0;
        }
        return (y - goal.baseline()) / (goal.target() - goal.baseline());
    }

    public @Nullable LocalDate latestOn() {
        return measured.isEmpty() ? null : latest().on();
    }

    public double attainment() {
        return attainment(goal, measured.isEmpty() ? goal.baseline() : latest().value());
    }

    public double originalAttainment() {
        return attainment(first, measured.isEmpty() ? first.baseline() : latest().value());
    }

    public double expected(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(goal.startsOn(), goal.dueOn());
        double gone = ChronoUnit.DAYS.between(goal.startsOn(), day);
        return gone < 0 ? 0 : whole == 0 ? 1 : Math.min(1, gone / whole);
    }

    public Figure pace() {
        if (measured.isEmpty()) {
            return Figure.of("no_data");
        }
        double then = expected(latest().on());
        if (then == 0) {
            return Figure.of("too_early");
        }
        var pace = goal.pace().equals("compound") ? compound() : Double.valueOf(attainment() / then);
        return pace == null ? Figure.of("no_data") : Figure.value(pace, measured.size());
    }

    private @Nullable Double compound() {
        double from = goal.baseline();
        double y = latest().value();
        boolean crosses = y * from < 0 || goal.target() * from < 0;
        if (from == 0 || crosses || goal.target() == from || goal.dueOn().equals(goal.startsOn())) {
            return null;
        }
        double yearly = Math.pow(y / from, 1 / years(latest().on())) - 1;
        double wanted = Math.pow(goal.target() / from, 1 / years(goal.dueOn())) - 1;
        boolean up = goal.direction().equals("increase") || goal.direction().equals("at_least");
        return (up ? 1 : -1) * yearly / Math.abs(wanted);
    }

    private double years(LocalDate through) {
        boolean whole = goal.startsOn().getDayOfYear() == 1 && through.getDayOfYear() == 1;
        return whole
                ? through.getYear() - goal.startsOn().getYear()
                : ChronoUnit.DAYS.between(goal.startsOn(), through) / 365.25;
    }

    public boolean isMet() {
        return !measured.isEmpty() && reaches(goal, latest().value());
    }

    public String verdict() {
        if (isDropped()) {
            return "dropped";
        } else if (!isStarted()) {
            return "not_started";
        } else if (isMet()) {
            return "met";
        } else if (goal.dueOn().isBefore(days.asOf())) {
            return "missed";
        } else if (measured.isEmpty()) {
            return "no_data";
        } else if (expected(latest().on()) < 0.10) {
            return "too_early";
        }
        var r = pace().value();
        if (r == null) {
            return "no_data";
        }
        return r >= 0.95
                ? "on_track"
                : r >= 0.60 ? "acceleration_needed" : r >= 0 ? "limited_progress" : "deteriorating";
    }

    public Figure daysSince() {
        return measured.isEmpty()
                ? Figure.of("no_data")
                : Figure.value(days.openDays(team, latest().on(), days.asOf()));
    }

    public boolean isStale() {
        long since = days.openDays(team, measured.isEmpty() ? goal.startsOn() : latest().on(), days.asOf());
        return since > (goal.measuredEvery() == null ? 45 : 1.5 * goal.measuredEvery());
    }

    public boolean isUnderWay() {
        return isStarted() && !isDropped() && !isMet() && !goal.dueOn().isBefore(days.asOf());
    }

    public boolean isMetOnTime() {
        return measured.stream()
                .anyMatch(one -> reaches(goal, one.value()) && !one.on().isAfter(goal.dueOn()));
    }

    public boolean isImproving() {
        return attainment(goal, latest().value())
                > attainment(goal, measured.get(measured.size() - 2).value());
    }

    public long revisions(boolean unexplainedOnly) {
        long count = 0;
        for (int i = 1; i < inForce.size(); i++) {
            var before = inForce.get(i - 1);
            var after = inForce.get(i);
            boolean changes =
                    after.target() != before.target() || !after.dueOn().equals(before.dueOn());
            count += changes && (!unexplainedOnly || after.reason() == null) ? 1 : 0;
        }
        return count;
    }

    public @Nullable Integer level() {
        return measured.stream()
                .map(Rows.Progress::level)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    public Figure forecast(boolean ofValue) {
        double span = measured.size() < 4
                ? -1
                : ChronoUnit.DAYS.between(measured.get(0).on(), latest().on());
        double due = ChronoUnit.DAYS.between(goal.startsOn(), goal.dueOn());
        if (span < 0 || span < 0.25 * due) {
            return Figure.of("too_early");
        }
        var slopes = new java.util.ArrayList<Double>();
        for (int i = 0; i < measured.size(); i++) {
            for (int j = i + 1; j < measured.size(); j++) {
                slopes.add((measured.get(j).value() - measured.get(i).value()) / (t(j) - t(i)));
            }
        }
        double slope = median(slopes);
        double intercept = median(java.util.stream.IntStream.range(0, measured.size())
                .mapToObj(i -> measured.get(i).value() - slope * t(i))
                .toList());
        double value = intercept + slope * due;
        return Figure.value(ofValue ? value : attainment(goal, value), measured.size());
    }

    private double t(int i) {
        return ChronoUnit.DAYS.between(goal.startsOn(), measured.get(i).on());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
