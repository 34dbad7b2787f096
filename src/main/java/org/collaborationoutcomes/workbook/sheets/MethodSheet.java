package org.collaborationoutcomes.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.collaborationoutcomes.xlsx.spec.Tone;

/** How each figure is computed, what was in force, and what words and symbols mean. */
public final class MethodSheet {
    public static final String NAME = "Method";
    private static final Map<Verdict, String> MEANING = Map.of(
            Verdict.DETERIORATING, "the latest value is on the wrong side of the baseline",
            Verdict.MISSED, "the due date has passed and the target was not reached",
            Verdict.LIMITED_PROGRESS, "less than 60% of the way that was expected when it was last measured",
            Verdict.ACCELERATION_NEEDED, "60% to under 95% of the way that was expected",
            Verdict.NO_DATA, "no value was delivered, or none that can be compared",
            Verdict.TOO_EARLY, "less than a tenth of its time was over when it was last measured",
            Verdict.NOT_STARTED, "its first day is still to come",
            Verdict.ON_TRACK, "95% or more of the way that was expected",
            Verdict.MET, "the latest value reaches the target",
            Verdict.DROPPED, "the district gave it up");

    private final Frame frame;

    public MethodSheet(Frame frame) {
        this.frame = frame;
    }

    public Sheet sheet() {
        return new Sheet(
                NAME,
                frame.page(false),
                List.of(
                        Text.title("Method: how the figures are computed"),
                        Text.body(
                                "A share is kept as two counts and rounded only when it is shown. A district's figure is"
                                        + " computed from the counts of all its teams, never as a mean of their shares."),
                        Text.note("%s, made by Collaboration Outcomes %s."
                                .formatted(Names.sentence(frame.editionWords()), frame.version())),
                        Text.heading("When a figure is called on track or in need of attention"),
                        cuts(),
                        Text.heading("What was in force"),
                        Thresholds.table(frame),
                        Text.heading("Words and symbols"),
                        legend(),
                        Text.heading("How each figure is computed"),
                        metrics()));
    }

    private Table metrics() {
        var columns = List.of(
                Column.of("Figure", Format.LONG_TEXT).wide(40),
                Column.of("About", Format.TEXT).wide(16),
                Column.of("How it is computed", Format.LONG_TEXT).wide(84),
                Column.of("Source", Format.LONG_TEXT).wide(44),
                Column.of("Name in metrics.csv", Format.TEXT).wide(35).beyondPaper());
        return new Table(
                "Method",
                columns,
                frame.labels().catalogue().stream().map(MethodSheet::metric).toList());
    }

    private static List<Cell> metric(Metric metric) {
        return List.of(
                Cell.text(Names.sentence(metric.label())),
                Cell.text(Names.sentence(metric.section())),
                Cell.text(metric.definition()),
                Cell.text(metric.source()),
                Cell.text(metric.key()));
    }

    private static Table legend() {
        var rows = new ArrayList<List<Cell>>();
        for (State state : State.values()) {
            if (state != State.OK) {
                rows.add(List.of(
                        Cell.text(Shown.symbol(state)),
                        Cell.text(""),
                        Cell.text(Names.sentence(Shown.meaning(state)))));
            }
        }
        rows.add(List.of(
                Cell.text("▲ ▼"),
                Cell.text("change"),
                Cell.text(
                        "A clear change up or down: 5 points or more, and ten or more behind both figures; of answers, also an"
                                + " interval without 0")));
        for (Verdict verdict : Verdict.values()) {
            rows.add(List.of(
                    verdict.cell().as(Format.STATUS),
                    Cell.text("goal"),
                    Cell.text(Names.sentence(MEANING.getOrDefault(verdict, "")))));
        }
        rows.add(word("strength", Tone.GOOD, "65% or more answered favorably"));
        rows.add(word("needs attention", Tone.BAD, "less than 65% answered favorably"));
        rows.add(word("challenge", Tone.BAD, "35% or more answered unfavorably"));
        rows.add(used("steady", Tone.PLAIN, "practice", "measured, and no limit says how much is wanted"));
        rows.add(used("needs attention", Tone.BAD, "figure, practice", "a rule of the practices finds it"));
        rows.add(used("far behind", Tone.BAD, "figure", "less than 60% of what is wanted"));
        rows.add(used("behind", Tone.WATCH, "figure", "not as wanted, and no rule of the practices finds it"));
        rows.add(used(
                "on track", Tone.GOOD, "figure, practice", "as wanted, and no rule finds a reason to look closer"));
        rows.add(used("not measured", Tone.ABSENT, "practice", "the row says which data would measure it"));
        return new Table(
                "Legend",
                List.of(
                        Column.of("Word or symbol", Format.STATUS),
                        Column.of("Used for", Format.TEXT),
                        Column.of("What it says", Format.LONG_TEXT)),
                rows);
    }

    private static List<Cell> word(String word, Tone tone, String meaning) {
        return used(word, tone, "survey", meaning);
    }

    private static List<Cell> used(String word, Tone tone, String where, String meaning) {
        return List.of(Cell.status(word, tone), Cell.text(where), Cell.text(Names.sentence(meaning)));
    }

    private Table cuts() {
        var rows = new ArrayList<List<Cell>>();
        for (Cut cut : Cut.values()) {
            var wanted = new Wanted(frame, cut);
            var practice = wanted.practice();
            rows.add(List.of(
                    Cell.text(frame.labels().heading(cut.metric())),
                    wanted.limit(),
                    Cell.text(
                            practice.isEmpty()
                                    ? cut.source()
                                    : "%s. %s says when it needs attention".formatted(cut.source(), practice)),
                    practice.isEmpty() ? wanted.farBehind() : wanted.needsAttention()));
        }
        return new Table(
                "Cuts",
                List.of(
                        Column.of("Headline", Format.LONG_TEXT),
                        Column.of("On track", Format.PERCENT),
                        Column.of("Where the rule is from", Format.LONG_TEXT),
                        Column.of("Far behind, or needs attention", Format.PERCENT)),
                rows);
    }
}
