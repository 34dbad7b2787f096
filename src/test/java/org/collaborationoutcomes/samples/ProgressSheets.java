package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.List;

/** The measurements of the goals: one file per district and school year. */
final class ProgressSheets {

    private static final List<String> NOTES = List.of(
            "Counted by hand, all classes in.",
            "One class is missing, its teacher was away.",
            "New way of counting since this month, see the goal's owner.",
            "We said \"once more\" and it worked.",
            "The café evening brought many families.");

    private ProgressSheets() {}

    static void write(Drop drop, Team team) {
        for (Goal goal : Goal.of(team)) {
            GoalCourse course = new GoalCourse(goal);
            int every = goal.plan().whole("every");
            LocalDate day = measuring(team, goal.starts().plusDays(every));
            while (!day.isAfter(course.lastMeasured())) {
                write(drop, team, goal, day, course.value(day));
                day = measuring(team, day.plusDays(every));
            }
        }
    }

    /** Nobody counts on a day without school. */
    private static LocalDate measuring(Team team, LocalDate from) {
        LocalDate day = from;
        while (!SchoolDays.schoolDay(team, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static void write(Drop drop, Team team, Goal goal, LocalDate day, double value) {
        String year = day.isBefore(Story.SECOND_YEAR) ? "2024-25" : "2025-26";
        Sheet sheet =
                drop.sheet(team.district() + "/progress-" + year + ".csv", "goal_id,measured_on,value,gas_level,note");
        Dice dice = Dice.of("note " + goal.id() + day);
        boolean counted = !goal.plan().text("unit").startsWith("percent");
        String written = Story.number(counted ? Math.round(value) : value);
        String note = dice.chance(0.12) ? dice.pick(NOTES) : "";
        sheet.add(goal.id(), day.toString(), written, goal.plan().has("gas") ? level(goal, day, value) : "", note);
    }

    /** -2 … 2: 0 is where the goal should have been by then. */
    private static String level(Goal goal, LocalDate day, double value) {
        double made = (value - goal.baseline()) / (goal.target() - goal.baseline());
        double pace = made / Story.way(goal.starts(), goal.due(), day);
        double steps = Math.max(-2, Math.min(2, (pace - 0.98) / 0.15));
        return Integer.toString((int) Math.round(steps));
    }
}
