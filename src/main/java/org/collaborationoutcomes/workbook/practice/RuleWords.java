package org.collaborationoutcomes.workbook.practice;

import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.practice.Rule;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;

/** When a rule finds something, in words: its limit, and what the limit is held against where that is not plain. */
record RuleWords(Frame frame, Rule rule) {

    String when() {
        return rule.op().isEmpty() ? withoutLimit() : withLimit();
    }

    private String withoutLimit() {
        return switch (rule.metric()) {
            case "verdict" -> ofGoals();
            case "revisions_unexplained_share" -> "a target was made easier, and no reason was given";
            case "construct_mean" -> "under the middle of the scale";
            case "sessions" -> "fewer than by the same day last year";
            case "complete_goal_share" -> "set clear goals, or outline responsibilities, needs attention";
            default -> "as the name says";
        };
    }

    private String ofGoals() {
        if (!rule.subject().isEmpty()) {
            return Verdict.of(rule.subject()).word();
        }
        if (!rule.celebrate()) {
            return "behind or worse in two leaders' editions, on the same plan";
        }
        return rule.practiceId().equals("A5")
                ? "on track or met, and not so in the leaders' edition before"
                : "not so in a leaders' edition before";
    }

    private String withLimit() {
        var limit = op(rule.op()) + spoken(rule.metric(), rule.limit());
        return switch (rule.metric()) {
            case "longest_gap_days" ->
                op(rule.op()) + Spoken.value(rule.limit()) + " times the time that is planned between two meetings";
            case "complete_goal_share" -> rule.celebrate() ? limit : ofNewTeams();
            case "construct_change" ->
                (rule.limit() < 0 ? "a clear fall of at least " : "a clear rise of at least ")
                        + Spoken.points(rule.limit());
            case "participation_gini" -> rule.celebrate() ? "a fall of " + limit : limit;
            case "construct_favorable_by_group" -> points() + " below all";
            case "parent_conference_attendance" -> "schools " + points() + " apart";
            case "attendance_rate_virtual" -> points() + " below meetings in person";
            case "attendance_rate" ->
                rule.ofTeams()
                        ? limit + ", and a student goal moves away from its target"
                        : "two of three: " + limit + other() + ", too few goals on track";
            case "student_team_attendance" -> limit + " of the share of all student teams";
            default -> limit + other();
        };
    }

    private String ofNewTeams() {
        return "%s%s at work, and no goal with an owner"
                .formatted(op(rule.op()), Spoken.count(Math.round(rule.limit()), "day", "days"));
    }

    private String points() {
        return op(rule.op()) + Spoken.points(rule.limit());
    }

    /** The second figure: of answers one is enough, else both count. */
    private String other() {
        if (rule.otherMetric().isEmpty() || rule.otherLimit() == 0) {
            return "";
        }
        boolean answers = rule.metric().equals("construct_favorable");
        var op = answers || rule.op().equals("at_least") ? "at_least" : "under";
        return ", %s %s %s%s"
                .formatted(
                        answers ? "or" : "and",
                        frame.labels().of(rule.otherMetric()),
                        op(op),
                        spoken(rule.otherMetric(), rule.otherLimit()));
    }

    private static String op(String op) {
        return op.replace('_', ' ') + " ";
    }

    private String spoken(String metric, double limit) {
        return Written.spoken(frame.labels().metric(metric).unit(), limit);
    }
}
