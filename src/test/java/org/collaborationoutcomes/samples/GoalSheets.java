package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The goal files: what was set in 2024, what came or changed in 2025, what was revised in January 2026. */
final class GoalSheets {

    private static final String HEADER = "goal_id,team_id,title,owner_id,owner_title,area,unit,direction,baseline,"
            + "target,pace,measured_every,starts_on,due_on,weight,status,parent_goal_id,revised_on,revision_reason";

    private GoalSheets() {}

    static void write(Drop drop, Team team, Rosters rosters) {
        for (Goal goal : Goal.of(team)) {
            LocalDate noted = goal.starts().isAfter(Story.AS_OF) ? Story.SECOND_YEAR : goal.starts();
            String owner = rosters.of(team).get(0).person();
            add(drop, team, goal, noted, owner, null);
            for (Row revision : goal.revisions()) {
                add(drop, team, goal, LocalDate.parse(revision.text("revised_on")), owner, revision);
            }
            if (goal.story().equals("dropped")) {
                add(drop, team, goal, LocalDate.of(2025, 9, 1), owner, null);
            }
        }
    }

    private static void add(Drop drop, Team team, Goal goal, LocalDate noted, String owner, @Nullable Row revision) {
        boolean first = noted.isBefore(Story.SECOND_YEAR);
        String year = first ? "2024" : noted.getYear() == 2025 ? "2025" : "2026";
        Sheet sheet = drop.sheet(team.district() + "/goals-" + year + ".csv", HEADER);
        Row plan = goal.plan();
        sheet.add(
                goal.id(),
                team.id(),
                plan.text("title"),
                plan.has("owner_title") ? owner : "",
                plan.text("owner_title"),
                plan.text("area"),
                plan.text("unit"),
                plan.text("direction"),
                plan.text("baseline"),
                (revision == null ? plan : revision).text("target"),
                plan.text("pace"),
                plan.text("every"),
                plan.text("starts"),
                (revision == null ? plan : revision).text("due"),
                plan.text("weight"),
                goal.story().equals("dropped") && !first ? "dropped" : "",
                plan.text("parent"),
                revision == null ? "" : revision.text("revised_on"),
                revision == null ? "" : revision.text("reason"));
    }
}
