package org.collaborationoutcomes.workbook.practice;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.practice.Rule;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Table;

/** The rules and the limits that were in force. */
record PracticeRules(Frame frame) {
    Table table() {
        var columns = List.of(
                Column.of("No.", Format.TEXT).wide(7),
                Column.of("What a rule finds", Format.LONG_TEXT).wide(38),
                Column.of("Figure", Format.LONG_TEXT).wide(56),
                Column.of("Looks at", Format.TEXT).wide(11),
                Column.of("Is it", Format.TEXT).wide(24),
                Column.of("When it is", Format.LONG_TEXT).wide(36));
        var rows = new ArrayList<List<Cell>>();
        frame.data().practices().rules().forEach(rule -> rows.add(row(rule)));
        return new Table("PracticeRules", columns, rows, "No rule was in force.");
    }

    private List<Cell> row(Rule rule) {
        boolean ofGoals = rule.metric().equals("verdict");
        return List.of(
                Cell.text(rule.practiceId()),
                Cell.text(rule.what().replace("{subject}", Written.subject(rule.subject()))),
                Cell.text(
                        ofGoals
                                ? frame.labels().heading("verdict")
                                : PracticeStand.name(frame, rule.metric(), rule.subject(), rule.area())),
                Cell.text(ofGoals ? "goals" : rule.ofTeams() ? "teams" : "district"),
                Cell.text(rule.celebrate() ? "to celebrate" : "needs attention"),
                Cell.text(new RuleWords(frame, rule).when()));
    }
}
