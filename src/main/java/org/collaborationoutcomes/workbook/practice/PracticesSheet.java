package org.collaborationoutcomes.workbook.practice;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.practice.Found;
import org.collaborationoutcomes.workbook.released.practice.Practice;
import org.collaborationoutcomes.workbook.words.Counted;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** One row a practice, whether it is measured or not; then all that its rules found, and the figures behind it. */
public final class PracticesSheet {
    public static final String NAME = "Practices";
    private static final String TABLE = "Practices";
    private static final String PRACTICE = "Practice";

    private final Frame frame;
    private final FindingWords words;
    private final PracticeFigures figures;

    public PracticesSheet(Frame frame) {
        this.frame = frame;
        this.words = new FindingWords(frame);
        this.figures = new PracticeFigures(frame);
    }

    /**
     * The sheet.
     *
     * @param standing how many practices and headline figures stand where
     */
    public Sheet sheet(Table standing) {
        return new Sheet(
                NAME,
                frame.page(false),
                List.of(
                        Text.title("Practices: how our ways of working together stand"),
                        Text.body(about()),
                        Text.note(Shown.legend()),
                        practices(),
                        Text.heading("All that there is to celebrate"),
                        found("AllToCelebrate", frame.data().practices().celebrate()),
                        Text.heading("All that needs attention"),
                        found("AllInNeed", frame.data().practices().attention())),
                List.of(
                        Text.heading("The figures behind the practices"),
                        figures.table(),
                        Text.heading("The rules, and the limits in force"),
                        new PracticeRules(frame).table(),
                        Text.heading("How many stand where"),
                        standing));
    }

    /** The row of a practice, on its name. */
    static Ref row(Frame frame, String practiceId) {
        var all = frame.data().practices().all();
        for (int row = 0; row < all.size(); row++) {
            if (all.get(row).id().equals(practiceId)) {
                return Ref.cell(TABLE, PRACTICE, row);
            }
        }
        throw new IllegalStateException("Sheet Practices has no row for practice " + practiceId + ". Indicates a bug.");
    }

    private String about() {
        var all = frame.data().practices().all();
        long measured = all.stream().filter(Practice::measured).count();
        return "%s of %s are measured; of the others the row says what would measure them.%s"
                .formatted(
                        Spoken.count(measured),
                        Spoken.count(all.size(), "practice", "practices"),
                        frame.data()
                                .earlier()
                                .map(before -> " Changes are since the leaders' edition of %s."
                                        .formatted(Spoken.day(before.asOf())))
                                .orElse(""));
    }

    private Table practices() {
        var columns = List.of(
                Column.of("No.", Format.TEXT).wide(7),
                Column.of(PRACTICE, Format.LONG_TEXT).wide(38),
                Column.of("By this figure, or it needs", Format.LONG_TEXT).wide(56),
                Column.of("Value", Format.PERCENT1).wide(11),
                Column.of("Status", Format.STATUS).wide(24),
                Column.of("What is counted", Format.TEXT).wide(36),
                Column.of("n", Format.WHOLE).wide(8),
                Column.of("Change", Format.POINTS1).wide(13).noting(since()),
                Column.of("That is", Format.TEXT).wide(11));
        var rows = new ArrayList<List<Cell>>();
        frame.data().practices().all().forEach(practice -> rows.add(row(practice)));
        return new Table(TABLE, columns, rows, "No practice was looked at yet.");
    }

    private String since() {
        return frame.data()
                .earlier()
                .map(before -> "Since the leaders' edition of " + Spoken.day(before.asOf()) + ".")
                .orElse("No leaders' edition came before.");
    }

    private List<Cell> row(Practice practice) {
        var stand = new PracticeStand(frame, practice);
        return List.of(
                Cell.text(practice.id()),
                Cell.text(practice.title()),
                practice.measured()
                        ? Cell.link(stand.figure(), figures.first(practice))
                        : Cell.text("needs " + practice.needs()),
                practice.measured() ? figures.same(practice) : Cell.blank(),
                stand.status(),
                Cell.text(practice.n() == null ? "" : Counted.by(practice.metric())),
                practice.n() == null ? Cell.blank() : Shown.whole(practice.n()),
                stand.change(),
                Cell.text(stand.trend()));
    }

    private Table found(String name, List<Found> found) {
        var columns = List.of(
                Column.of("No.", Format.TEXT).wide(7),
                Column.of("What", Format.LONG_TEXT).wide(38),
                Column.of("What stands behind it", Format.LONG_TEXT).wide(56),
                Column.of("Times before", Format.WHOLE)
                        .wide(11)
                        .noting("Leaders' editions in a row before this one that found it too."),
                Column.of("Team", Format.TEXT).wide(24, 30),
                Column.of("A question worth asking", Format.LONG_TEXT).wide(36));
        var rows = new ArrayList<List<Cell>>();
        for (var finding : found) {
            rows.add(List.of(
                    Cell.text(finding.practiceId()),
                    Cell.text(words.what(finding)),
                    Cell.text(words.evidence(finding)),
                    Cell.number(finding.lasted()),
                    words.team(finding),
                    Cell.text(finding.question())));
        }
        return new Table(name, columns, rows, Names.sentence("nothing by the rules of today"));
    }
}
