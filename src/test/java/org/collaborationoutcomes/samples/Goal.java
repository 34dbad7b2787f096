package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.List;

/** A goal of the plan, as its last revision has it. */
record Goal(Row plan, List<Row> revisions) {

    static List<Goal> of(Team team) {
        List<Row> revisions = Plan.rows("revisions");
        return Plan.rows("goals").stream()
                .filter(row -> row.text("team").equals(team.id()))
                .map(row -> new Goal(
                        row,
                        revisions.stream()
                                .filter(r -> r.text("goal_id").equals(row.text("goal_id")))
                                .toList()))
                .toList();
    }

    String id() {
        return plan.text("goal_id");
    }

    String story() {
        return plan.text("story");
    }

    LocalDate starts() {
        return LocalDate.parse(plan.text("starts"));
    }

    LocalDate due() {
        return LocalDate.parse(latest().text("due"));
    }

    double baseline() {
        return plan.number("baseline");
    }

    double target() {
        return latest().number("target");
    }

    private Row latest() {
        return revisions.isEmpty() ? plan : revisions.get(revisions.size() - 1);
    }
}
