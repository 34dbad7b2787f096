package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collaborationoutcomes.workbook.charts.GoalChart;
import org.collaborationoutcomes.workbook.charts.HeldChart;
import org.collaborationoutcomes.workbook.charts.PresenceChart;
import org.collaborationoutcomes.workbook.charts.TopicChart;
import org.collaborationoutcomes.workbook.frame.Frame;
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

/**
 * The first page, to be read in five minutes and to stand alone on paper: sentences, then three tables one under the other,
 * whose columns are as wide as each other's, and the charts right of them.
 */
public final class SummarySheet {
    public static final String NAME = "Summary";
    private static final int NAMES = 36;
    private static final int SHORT = 9;
    private static final int STATUS = 21;
    private static final int WORDS = 44;
    private static final int LAST = 30;

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
        blocks.add(Text.aside(story.about()));
        blocks.add(Text.lead(story.overall()));
        story.sentences().forEach(sentence -> blocks.add(Text.body(sentence)));
        blocks.add(new Beside(List.of(tables()), charts()));
        Stream.of(story.alsoMarked(), story.otherGoals(), notDrawn(), story.notYetKnown())
                .flatMap(List::stream)
                .forEach(words -> blocks.add(Text.aside(words)));
        blocks.add(Text.body(story.data()));
        return new Sheet(NAME, frame.page(true), blocks);
    }

    private List<Block> tables() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.heading("Headline figures"));
        blocks.add(headlineTable());
        blocks.add(Text.heading("Celebrate"));
        blocks.add(findings(
                "Celebrate", story.celebrate(), "No goal was met, and no rule for celebration is reached yet."));
        more(story.celebrate()).forEach(words -> blocks.add(Text.aside(words)));
        blocks.add(Text.heading("Needs attention"));
        blocks.add(findings("Attention", story.attention(), story.noneFound()));
        more(story.attention()).forEach(words -> blocks.add(Text.aside(words)));
        return blocks;
    }

    private List<Chart> charts() {
        return Stream.of(
                        new GoalChart(frame).chart(),
                        new PresenceChart(frame).chart(),
                        new HeldChart(frame).chart(),
                        new TopicChart(frame).chart())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> notDrawn() {
        return Stream.of(new PresenceChart(frame).instead(), new HeldChart(frame).instead())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> more(Ranked ranked) {
        return ranked.more() == 0
                ? List.of()
                : List.of("+ %s more %s".formatted(Spoken.count(ranked.more()), story.elsewhere()));
    }

    private Table findings(String name, Ranked ranked, String whenEmpty) {
        var columns = List.of(
                Column.of("What", Format.LONG_TEXT).wide(NAMES),
                Column.of("See", Format.TEXT).wide(SHORT),
                Column.of(whose, Format.TEXT).wide(STATUS),
                Column.of("Evidence", Format.LONG_TEXT).wide(WORDS),
                Column.of("A question worth asking", Format.LONG_TEXT).wide(LAST));
        return new Table(
                name,
                columns,
                ranked.shown().stream()
                        .map(finding -> List.of(
                                Cell.text(finding.what()),
                                story.see(finding),
                                Cell.text(story.whose(finding)),
                                Cell.text(story.evidence(finding)),
                                Cell.text(finding.question())))
                        .toList(),
                whenEmpty);
    }

    private Table headlineTable() {
        boolean compared = story.headlines().stream().anyMatch(headline -> headline.change() != null);
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Figure", Format.LONG_TEXT).wide(NAMES));
        columns.add(Column.of("Value", Format.PERCENT).wide(SHORT));
        columns.add(Column.of("Status", Format.STATUS).wide(STATUS));
        columns.add(Column.of("Wanted", Format.LONG_TEXT).wide(WORDS));
        if (compared) {
            columns.add(Column.of(story.since(), Format.POINTS).wide(LAST));
        }
        columns.add(Column.of("n", Format.WHOLE).noting("How many the figure rests on; of what stands under Wanted."));
        return new Table(
                "Headlines",
                columns,
                story.headlines().stream()
                        .map(headline -> row(headline, compared))
                        .toList(),
                "No figure is known yet.");
    }

    private static List<Cell> row(Headline headline, boolean compared) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(headline.label(), headline.target()));
        cells.add(headline.value().as(headline.cut().format()));
        cells.add(headline.status());
        cells.add(Cell.text(new WantedWords(headline).text()));
        if (compared) {
            cells.add(change(headline));
        }
        var figure = headline.figure();
        cells.add(Headline.hasCount(figure) ? Shown.whole(Headline.count(figure)) : Cell.blank());
        return cells;
    }

    private static Cell change(Headline headline) {
        var change = headline.change();
        if (change == null) {
            return Cell.blank();
        }
        boolean index = WantedWords.isIndex(headline.cut());
        double shown = index ? Math.rint(change * 100) / 100 : Math.rint(change * 100);
        return Cell.number(shown).as((index ? Format.SIGNED2 : Format.POINTS).taken(headline.trend()));
    }
}
