package org.collaborationoutcomes.samples;

import java.time.LocalDate;

/** What teams promised for their goals: a step every two months, and half way as a milestone. */
final class ActionSheets {

    private static final String HEADER =
            "action_id,team_id,goal_id,owner_id,title,kind,due_on,completed_on,celebrated_on";

    private ActionSheets() {}

    static void write(Drop drop, Team team, Rosters rosters) {
        Sheet sheet = drop.sheet(team.district() + "/actions.csv", HEADER);
        for (Goal goal : Goal.of(team)) {
            Dice dice = Dice.of("actions " + goal.id());
            LocalDate due = goal.starts().plusDays(45);
            for (int step = 1; step <= 5 && due.isBefore(goal.due()); step++) {
                String owner = dice.pick(rosters.of(team)).person();
                String id = goal.id() + "-a" + step;
                String title = "Step " + step + " toward: " + goal.plan().text("title");
                String done = done(team, goal, due, dice);
                sheet.add(id, team.id(), goal.id(), owner, title, "action", due.toString(), done, "");
                due = due.plusDays(dice.whole(90, 130));
            }
            milestone(sheet, team, goal, dice);
        }
    }

    private static String done(Team team, Goal goal, LocalDate due, Dice dice) {
        boolean onTime = dice.chance(team.fewCarryIt() ? 0.55 : goal.story().equals("stale") ? 0.6 : 0.9);
        boolean ever = dice.chance(0.6);
        LocalDate day = onTime ? due.minusDays(dice.whole(0, 12)) : due.plusDays(dice.whole(5, 60));
        return (onTime || ever) && !goal.story().equals("dropped") ? Story.date(day) : "";
    }

    private static void milestone(Sheet sheet, Team team, Goal goal, Dice dice) {
        long days = goal.due().toEpochDay() - goal.starts().toEpochDay();
        LocalDate half = goal.starts().plusDays(days / 2);
        boolean reached =
                switch (goal.story()) {
                    case "on", "ahead", "met", "keep" -> true;
                    default -> false;
                };
        LocalDate on = half.plusDays(dice.whole(0, 20));
        String done = reached ? Story.date(on) : "";
        String party = team.fewCarryIt() || done.isEmpty() ? "" : Story.date(on.plusDays(dice.whole(4, 30)));
        String title = "Half way: " + goal.plan().text("title");
        sheet.add(goal.id() + "-m", team.id(), goal.id(), "", title, "milestone", half.toString(), done, party);
    }
}
