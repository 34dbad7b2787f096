package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.charts.GoalChart;
import org.collaborationoutcomes.workbook.charts.HeldChart;
import org.collaborationoutcomes.workbook.charts.PresenceChart;
import org.collaborationoutcomes.workbook.charts.TopicChart;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** The first page, to be read in five minutes and to stand alone on paper. */
public final class SummarySheet {
    public static final String NAME = "Summary";
    private static final int CHART_ROWS = 10;

    /** The charts below the headline figures have so many rows together, less those that findings beside them make higher. */
    private static final int LEFT_ROWS = 30;

    private final Frame frame;
    private final Story story;
    private final String whose;

    public SummarySheet(Frame frame) {
        this(frame, Story.forLeaders(frame), "Team");
    }

    private SummarySheet(Frame frame, Story story, String whose) {
        this.frame = frame;
        this.story = story;
        this.whose = whose;
    }

    /** The same page without the names of teams. */
    public static SummarySheet forBoard(Frame frame, Story story) {
        return new SummarySheet(frame, story, "Area");
    }

    public Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title(story.title()));
        blocks.add(Text.note(story.about()));
        story.sentences().forEach(sentence -> blocks.add(Text.body(sentence)));
        blocks.add(new Beside(List.of(left(), right())));
        blocks.add(Text.note(story.data()));
        return new Sheet(NAME, frame.page(true), blocks);
    }

    private List<Block> left() {
        int rows = LEFT_ROWS
                - story.celebrate().shown().size()
                - story.attention().shown().size();
        int heldRows = rows * 3 / 10;
        int topicRows = rows * 9 / 20;
        var held = new HeldChart(frame).block(heldRows);
        var topics = new TopicChart(frame).block(topicRows);
        int goals = rows
                - (held.filter(Chart.class::isInstance).isEmpty() ? 0 : heldRows)
                - (topics.isEmpty() ? 0 : topicRows);
        var blocks = new ArrayList<Block>();
        blocks.add(Text.heading("Headline figures"));
        blocks.add(headlineTable());
        if (compared()) {
            blocks.add(Text.note("Change: " + Spoken.withinSentence(story.since())));
        }
        blocks.add(new GoalChart(frame).block(goals));
        topics.ifPresent(blocks::add);
        held.ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> right() {
        var blocks = new ArrayList<Block>();
        blocks.add(new PresenceChart(frame).block(CHART_ROWS));
        blocks.add(Text.heading("Celebrate"));
        blocks.add(findings(
                "Celebrate", story.celebrate(), "No goal was met, and no rule for celebration is reached yet."));
        more(story.celebrate(), blocks);
        blocks.add(Text.heading("Needs attention"));
        blocks.add(findings("Attention", story.attention(), story.nothing()));
        more(story.attention(), blocks);
        return blocks;
    }

    private void more(Ranked ranked, List<Block> blocks) {
        if (ranked.more() > 0) {
            var marked = ranked.equals(story.attention()) ? story.markedElsewhere() : List.<String>of();
            blocks.add(Text.note("+ %s more %s%s"
                    .formatted(
                            Spoken.count(ranked.more()),
                            story.elsewhere(),
                            marked.isEmpty() ? "" : ", among them: " + Spoken.list(marked))));
        }
    }

    private Table findings(String name, Ranked ranked, String whenEmpty) {
        var columns = List.of(
                Column.of("What", Format.LONG_TEXT).wide(24),
                Column.of("Evidence", Format.LONG_TEXT).wide(42),
                Column.of(whose, Format.TEXT).wide(20, 30),
                Column.of("A question worth asking", Format.LONG_TEXT).wide(27));
        return new Table(
                name,
                columns,
                ranked.shown().stream()
                        .map(finding -> List.of(
                                Cell.text(finding.what()),
                                Cell.text(story.evidence(finding)),
                                story.whose(finding),
                                Cell.text(finding.question())))
                        .toList(),
                whenEmpty);
    }

    private Table headlineTable() {
        boolean compared = compared();
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Figure", Format.LONG_TEXT).wide(35));
        columns.add(Column.of("Value", Format.PERCENT).wide(10));
        columns.add(Column.of("Wanted", Format.TEXT).wide(13));
        columns.add(Column.of("Status", Format.STATUS).wide(18));
        if (compared) {
            columns.add(Column.of("Change", Format.POINTS).wide(12));
            columns.add(Column.of("That is", Format.TEXT).wide(12));
        }
        columns.add(Column.of("n", Format.WHOLE).wide(8));
        columns.add(Column.of("n counts", Format.TEXT).wide(16));
        return new Table(
                "Headlines",
                columns,
                story.headlines().stream()
                        .map(headline -> row(headline, compared))
                        .toList(),
                "No figure is known yet.");
    }

    private boolean compared() {
        return story.headlines().stream().anyMatch(headline -> headline.change() != null);
    }

    private static List<Cell> row(Headline headline, boolean compared) {
        var cut = headline.cut();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(headline.label(), headline.target()));
        cells.add(headline.value().as(cut.format()));
        cells.add(Cell.text(headline.wanted().words()));
        cells.add(headline.status());
        if (compared) {
            cells.add(change(headline));
            cells.add(Cell.text(headline.trend()));
        }
        cells.add(count(headline.figure()));
        cells.add(Cell.text(Headline.hasCount(headline.figure()) ? cut.counted() : ""));
        return cells;
    }

    private static Cell change(Headline headline) {
        var change = headline.change();
        if (change == null) {
            return Cell.blank();
        }
        boolean clear = headline.isClear();
        return headline.cut() == Cut.UNEVEN
                ? Cell.number(Math.rint(change * 100) / 100).as(Format.SIGNED2.arrow(clear))
                : Cell.number(Math.rint(change * 100)).as(Format.POINTS.arrow(clear));
    }

    private static Cell count(Figure figure) {
        return Headline.hasCount(figure) ? Shown.whole(Headline.count(figure)) : Cell.blank();
    }
}
