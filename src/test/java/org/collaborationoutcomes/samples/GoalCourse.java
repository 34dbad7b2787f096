package org.collaborationoutcomes.samples;

import java.time.LocalDate;

/** Where a goal stands on a day, as its story has it. */
final class GoalCourse {

    private static final LocalDate LAST_OF_STALE = LocalDate.of(2025, 9, 12);

    private final Goal goal;
    private final Dice dice;

    GoalCourse(Goal goal) {
        this.goal = goal;
        this.dice = Dice.of("course " + goal.id());
    }

    LocalDate lastMeasured() {
        LocalDate last = goal.due().isBefore(Story.AS_OF) ? goal.due() : Story.AS_OF;
        return switch (goal.story()) {
            case "stale" -> LAST_OF_STALE;
            case "never" -> goal.starts();
            case "dropped" -> LocalDate.of(2025, 6, 1);
            default -> last;
        };
    }

    double value(LocalDate day) {
        if (goal.story().equals("keep")) {
            return goal.target() + 2.5 + dice.bell() * 0.8;
        }
        double part = share(day) * Story.way(goal.starts(), goal.due(), day);
        if (goal.plan().text("pace").equals("compound")) {
            return goal.baseline() * StrictMath.pow(goal.target() / goal.baseline(), part);
        }
        double wobble = dice.bell() * 0.02 * (goal.story().equals("met") ? 0 : 1);
        double value = goal.baseline() + (goal.target() - goal.baseline()) * (part + wobble);
        return Math.max(0, goal.plan().text("unit").startsWith("percent") ? Math.min(100, value) : value);
    }

    /** Way made for each part of the time gone. */
    private double share(LocalDate day) {
        return switch (goal.story()) {
            case "ahead" -> 1.2;
            case "behind" -> 0.78;
            case "missed" -> 0.72;
            case "far" -> 0.34;
            case "away" -> day.isBefore(Story.SECOND_YEAR) ? 0.15 : -0.35;
            case "met" -> 1.3 / Story.way(goal.starts(), goal.due(), lastMeasured());
            case "stale" -> 0.85;
            default -> 1.07;
        };
    }
}
