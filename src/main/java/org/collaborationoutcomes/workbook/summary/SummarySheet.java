package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** The first page, to be read in five minutes and to stand alone on paper. */
public final class SummarySheet {
    public static final String NAME = "Summary";
    private static final int CHART_ROWS = 12;
    private static final int GOAL_ROWS = 10;
    private static final int TOPIC_ROWS = 14;

    private final Frame frame;
    private final List<Headline> headlines;

    public SummarySheet(Frame frame) {
        this.frame = frame;
        this.headlines = new Headlines(frame).all();
    }

    public Sheet sheet() {
        var attention = Ranked.of(attention());
        var sentences = new Sentences(frame, headlines);
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title(frame.data().district().name() + ": how our collaboration is going"));
        blocks.add(Text.note(about()));
        sentences.all(attention).forEach(sentence -> blocks.add(Text.body(sentence)));
        if (!sentences.notYetKnown().isEmpty()) {
            blocks.add(Text.body(sentences.notYetKnown()));
        }
        blocks.add(new Beside(List.of(left(), right(attention))));
        blocks.add(Text.note(sentences.data()));
        return new Sheet(NAME, frame.page(true), blocks);
    }

    private String about() {
        return "School year %s, data through %s. %s. %s in %s."
                .formatted(
                        frame.data().report().schoolYear(),
                        Spoken.day(frame.data().report().asOf()),
                        Names.sentence(frame.editionWords()),
                        Spoken.count(frame.data().teams().size(), "team", "teams"),
                        Spoken.count(frame.areas().size(), "area", "areas"));
    }

    private List<Block> left() {
        var topics = new TopicChart(frame).block(TOPIC_ROWS);
        var blocks = new ArrayList<Block>();
        blocks.add(Text.heading("Headline figures"));
        blocks.add(headlineTable());
        blocks.add(new GoalChart(frame).block(topics.isEmpty() ? GOAL_ROWS + TOPIC_ROWS : GOAL_ROWS));
        topics.ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> right(Ranked attention) {
        var celebrate = Ranked.of(celebrate());
        var blocks = new ArrayList<Block>();
        blocks.add(new PresenceChart(frame).block(CHART_ROWS));
        blocks.add(Text.heading("Celebrate"));
        blocks.add(findings("Celebrate", celebrate, "No goal was met, and no rule for celebration is reached yet."));
        more(celebrate, blocks);
        blocks.add(Text.heading("Needs attention"));
        blocks.add(
                findings("Attention", attention, "By the rules on the Method sheet, nothing needs attention today."));
        more(attention, blocks);
        return blocks;
    }

    private static void more(Ranked ranked, List<Block> blocks) {
        if (ranked.more() > 0) {
            blocks.add(Text.note(
                    "+ %s more on the sheets Goals, Participation and Survey".formatted(Spoken.count(ranked.more()))));
        }
    }

    private List<Finding> celebrate() {
        var all = new ArrayList<>(new GoalFindings(frame).celebrate());
        all.addAll(new TeamFindings(frame).celebrate());
        all.addAll(new DistrictFindings(frame).celebrate());
        return all;
    }

    private List<Finding> attention() {
        var all = new ArrayList<>(new GoalFindings(frame).attention());
        all.addAll(new TeamFindings(frame).attention());
        all.addAll(new DistrictFindings(frame).attention());
        return all;
    }

    private static Table findings(String name, Ranked ranked, String whenEmpty) {
        var columns = List.of(
                Column.of("What", Format.LONG_TEXT).wide(20),
                Column.of("Evidence", Format.LONG_TEXT).wide(31),
                Column.of("Team", Format.TEXT).wide(29),
                Column.of("A question worth asking", Format.LONG_TEXT).wide(28));
        return new Table(
                name,
                columns,
                ranked.shown().stream()
                        .map(finding -> List.of(
                                Cell.text(finding.what()),
                                Cell.text(finding.evidence()),
                                finding.team(),
                                Cell.text(finding.question())))
                        .toList(),
                whenEmpty);
    }

    private Table headlineTable() {
        boolean compared = headlines.stream().anyMatch(headline -> headline.change() != null);
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Figure", Format.LONG_TEXT).wide(36));
        columns.add(Column.of("Value", Format.PERCENT).wide(10));
        columns.add(Column.of("Wanted", Format.TEXT).wide(13));
        columns.add(Column.of("Status", Format.STATUS).wide(19));
        if (compared) {
            columns.add(Column.of("Change", Format.POINTS).wide(11).noting(since()));
            columns.add(Column.of("That is", Format.TEXT).wide(11));
        }
        columns.add(Column.of("n", Format.WHOLE).wide(9).noting("How many people, goals or meetings stand behind it."));
        return new Table(
                "Headlines",
                columns,
                headlines.stream()
                        .filter(Headline::known)
                        .map(headline -> row(headline, compared))
                        .toList(),
                "No figure is known yet.");
    }

    private String since() {
        return frame.data()
                .earlier()
                .map(before -> "Since the leaders' edition of " + Spoken.day(before.asOf()) + ".")
                .orElse("");
    }

    private static List<Cell> row(Headline headline, boolean compared) {
        var cut = headline.cut();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(headline.label(), headline.target()));
        cells.add(headline.value().as(cut.format()));
        cells.add(Cell.text((cut.lowerIsBetter() ? "at most " : "at least ") + cut.spoken(cut.reference())));
        cells.add(cut.status(headline.figure()));
        if (compared) {
            cells.add(change(headline));
            cells.add(Cell.text(headline.trend()));
        }
        cells.add(count(headline.figure()));
        return cells;
    }

    private static Cell change(Headline headline) {
        var change = headline.change();
        if (change == null) {
            return Cell.blank();
        }
        return headline.cut() == Cut.UNEVEN
                ? Cell.number(Math.rint(change * 100) / 100).as(Format.SIGNED2)
                : Cell.number(Math.rint(change * 100));
    }

    private static Cell count(Figure figure) {
        return figure.n() == null ? Cell.blank() : Shown.whole(figure.count());
    }
}
