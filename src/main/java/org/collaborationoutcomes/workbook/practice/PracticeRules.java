package org.collaborationoutcomes.workbook.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.practice.Rule;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Table;

/** The rules and the limits that were in force. */
record PracticeRules(Frame frame) {
    private static final Set<String> DIFFERENCES = Set.of(
            "construct_change",
            "construct_favorable_by_group",
            "parent_conference_attendance",
            "attendance_rate_virtual");

    Table table() {
        var columns = List.of(
                Column.of("No.", Format.TEXT).wide(7),
                Column.of("What a rule finds", Format.LONG_TEXT).wide(36),
                Column.of("Looks at", Format.TEXT).wide(11),
                Column.of("Figure", Format.LONG_TEXT).wide(44),
                Column.of("Is it", Format.TEXT).wide(24),
                Column.of("When it is", Format.LONG_TEXT).wide(30));
        var rows = new ArrayList<List<Cell>>();
        frame.data().practices().rules().forEach(rule -> rows.add(row(rule)));
        return new Table("PracticeRules", columns, rows, "No rule was in force.");
    }

    private List<Cell> row(Rule rule) {
        boolean ofGoals = rule.metric().equals("verdict");
        return List.of(
                Cell.text(rule.practiceId()),
                Cell.text(rule.what().replace("{subject}", Written.subject(rule.subject()))),
                Cell.text(ofGoals ? "goals" : rule.ofTeams() ? "teams" : "district"),
                Cell.text(
                        ofGoals
                                ? frame.labels().heading("verdict")
                                : PracticeStand.name(frame, rule.metric(), rule.subject(), rule.area())),
                Cell.text(rule.celebrate() ? "to celebrate" : "needs attention"),
                Cell.text(limit(rule)));
    }

    private String limit(Rule rule) {
        if (rule.op().isEmpty()) {
            return "as the rule says";
        }
        if (isDifference(rule)) {
            return rule.op().replace('_', ' ') + " " + (rule.limit() < 0 ? "−" : "") + Spoken.points(rule.limit());
        }
        var words = rule.op().replace('_', ' ') + " " + spoken(rule.metric(), rule.limit());
        return rule.otherMetric().isEmpty() || rule.otherLimit() == 0
                ? words
                : "%s; %s: %s"
                        .formatted(
                                words,
                                frame.labels().of(rule.otherMetric()),
                                spoken(rule.otherMetric(), rule.otherLimit()));
    }

    /** Its limit is one of a difference: of a change, or of groups, schools or modes from one another. */
    private static boolean isDifference(Rule rule) {
        return DIFFERENCES.contains(rule.metric());
    }

    private String spoken(String metric, double limit) {
        return Written.spoken(frame.labels().metric(metric).unit(), limit);
    }
}
