package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.sheets.GoalsSheet;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;

/** What the goals give to celebrate and to look at. */
final class GoalFindings {
    private static final String STUDENT_OUTCOMES = "B2";
    private static final String STUDY_RESULTS = "A7";

    private final Frame frame;

    GoalFindings(Frame frame) {
        this.frame = frame;
    }

    List<Finding> attention() {
        var findings = new ArrayList<Finding>();
        for (Goal goal : current()) {
            switch (Verdict.of(goal.verdict())) {
                case DETERIORATING ->
                    findings.add(finding(
                            goal,
                            3 + behind(goal),
                            "A goal moves away from its target",
                            "What is different from when the plan was made, and does the plan still fit?"));
                case MISSED ->
                    findings.add(finding(
                            goal,
                            2 + behind(goal),
                            "A goal was missed",
                            "Is the target still wanted, and what would a new date need?"));
                case LIMITED_PROGRESS ->
                    findings.add(finding(
                            goal,
                            1 + behind(goal),
                            "A goal is far behind",
                            "What must happen in the next month for it to catch up?"));
                default -> {}
            }
        }
        return findings;
    }

    List<Finding> celebrate() {
        var findings = new ArrayList<Finding>();
        for (Goal goal : current()) {
            var verdict = Verdict.of(goal.verdict());
            if (verdict == Verdict.MET) {
                findings.add(finding(
                        goal,
                        newly(goal) ? 3 : 1,
                        "A goal is met",
                        "Who should hear of it, and what can others learn from it?"));
            } else if (verdict == Verdict.ON_TRACK && newly(goal)) {
                findings.add(finding(
                        goal, 2, "A goal is now on track", "What did the team do, and does it wish to keep doing it?"));
            }
        }
        return findings;
    }

    /** The goals that were not over before this school year began; older ones stand on the goals' sheet alone. */
    private List<Goal> current() {
        var begin = frame.data().report().yearStartsOn();
        return GoalsSheet.goals(frame).stream()
                .filter(goal -> !goal.dueOn().isBefore(begin))
                .toList();
    }

    /** In the leaders' edition before, it was neither met nor on track. */
    private boolean newly(Goal goal) {
        return frame.data()
                .earlier()
                .map(before -> before.figures().goal(goal.goalId(), "verdict"))
                .filter(before -> before.known())
                .map(before -> before.number() != rank(Verdict.MET) && before.number() != rank(Verdict.ON_TRACK))
                .orElse(false);
    }

    /** The value of the metric verdict: the place of its word among the ten. */
    private static int rank(Verdict verdict) {
        return verdict == Verdict.MET ? 3 : 7;
    }

    /** How much of its way is missing, between 0 and 1, so that it only decides among goals of one verdict. */
    private double behind(Goal goal) {
        var gone = frame.data().figures().goal(goal.goalId(), "attainment");
        return gone.known() ? Math.max(0, Math.min(0.99, (1 - gone.number()) / 4)) : 0;
    }

    private Finding finding(Goal goal, double severity, String what, String question) {
        return new Finding(
                goal.area().equals("student") ? STUDENT_OUTCOMES : STUDY_RESULTS,
                true,
                goal.teamId(),
                severity,
                goal.goalId(),
                GoalsSheet.old(goal) ? what + ", by old data" : what,
                evidence(goal),
                Cell.link(team(goal), GoalsSheet.cell(frame, goal)),
                question);
    }

    private String team(Goal goal) {
        return frame.data().team(goal.teamId()).map(team -> team.name()).orElse(Names.area(goal.area()));
    }

    static String evidence(Goal goal) {
        var latest = goal.latest() == null ? goal.baseline() : goal.latest();
        var unit = goal.unit() == null || goal.unit().isBlank() ? "" : " " + goal.unit();
        return "%s: from %s to %s%s; target %s by %s."
                .formatted(
                        goal.title(),
                        Spoken.value(goal.baseline()),
                        Spoken.value(latest),
                        unit,
                        Spoken.value(goal.target()),
                        Spoken.shortDay(goal.dueOn()));
    }
}
