package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.List;

/** What a careful reader would say of a goal from its lines, reckoned apart from the product's own SQL. */
final class Verdict {

    private final Line goal;
    private final List<Line> measured;
    private final LocalDate starts;
    private final LocalDate due;

    Verdict(Line goal, List<Line> measured) {
        this.goal = goal;
        this.measured = measured;
        this.starts = LocalDate.parse(goal.get("starts_on"));
        this.due = LocalDate.parse(goal.get("due_on"));
    }

    String word() {
        if (goal.get("status").equals("dropped")) {
            return "dropped";
        }
        if (starts.isAfter(Story.AS_OF)) {
            return "not_started";
        }
        if (measured.isEmpty()) {
            return "no_data";
        }
        if (reached()) {
            return "met";
        }
        if (due.isBefore(Story.AS_OF)) {
            return "missed";
        }
        return elapsed() < 0.10 ? "too_early" : byPace(pace());
    }

    double pace() {
        if (!goal.get("pace").equals("compound")) {
            return (latest() - number("baseline")) / (number("target") - number("baseline")) / elapsed();
        }
        double years = (lastDay().toEpochDay() - starts.toEpochDay()) / 365.25;
        double allYears = (due.toEpochDay() - starts.toEpochDay()) / 365.25;
        double made = StrictMath.pow(latest() / number("baseline"), 1 / years) - 1;
        double needed = StrictMath.pow(number("target") / number("baseline"), 1 / allYears) - 1;
        return made / Math.abs(needed);
    }

    private static String byPace(double pace) {
        if (pace >= 0.95) {
            return "on_track";
        }
        return pace >= 0.60 ? "acceleration_needed" : pace >= 0 ? "limited_progress" : "deteriorating";
    }

    private boolean reached() {
        boolean down = goal.get("direction").equals("decrease")
                || goal.get("direction").equals("at_most");
        return down ? latest() <= number("target") : latest() >= number("target");
    }

    private double elapsed() {
        return Story.way(starts, due, lastDay());
    }

    LocalDate lastDay() {
        return LocalDate.parse(measured.get(measured.size() - 1).get("measured_on"));
    }

    private double latest() {
        return Double.parseDouble(measured.get(measured.size() - 1).get("value"));
    }

    private double number(String column) {
        return Double.parseDouble(goal.get(column));
    }
}
