package org.collaborationoutcomes.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.DroppedFile;
import org.collaborationoutcomes.workbook.released.Feed;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.collaborationoutcomes.xlsx.spec.Tone;

/** What came in, what became of it, and what the record lacks. */
public final class DataQualitySheet {
    public static final String NAME = "Data quality";
    private static final String FEEDS = "Feeds";

    private final Frame frame;

    public DataQualitySheet(Frame frame) {
        this.frame = frame;
    }

    public Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title("Data quality: what came in, and what became of it"));
        blocks.add(Text.body(
                "Files and rows are those of all districts that this installation serves. Rows of meeting attendance and"
                        + " surveys are told in full hundreds, rounded up, for fewer could tell how few people a hidden figure"
                        + " rests on; rows to mend and rows waiting are exact."));
        blocks.add(feeds());
        blocks.add(Text.heading("What the record of meetings lacks"));
        gaps().forEach(line -> blocks.add(Text.body(line)));
        blocks.add(gapTable());
        blocks.add(Text.heading("File by file"));
        blocks.add(files());
        return new Sheet(NAME, frame.page(false), blocks);
    }

    private Table feeds() {
        var columns = List.of(
                Column.of("Data", Format.TEXT),
                Column.of("State", Format.STATUS),
                Column.of("Files", Format.WHOLE),
                Column.of("Rows read", Format.WHOLE),
                Column.of("Rows to mend", Format.WHOLE),
                Column.of("Rows waiting", Format.WHOLE).noting("For a team or a goal that is not known yet."));
        var rows = new ArrayList<List<Cell>>();
        var feeds = frame.data().feeds();
        feeds.forEach(feed -> rows.add(feed(feed)));
        if (!feeds.isEmpty()) {
            rows.add(List.of(
                    Cell.text("All data"),
                    Cell.blank(),
                    sum("Files", feeds.stream().mapToLong(Feed::files).sum()),
                    sum("Rows read", feeds.stream().mapToLong(Feed::read).sum()),
                    sum("Rows to mend", feeds.stream().mapToLong(Feed::rejected).sum()),
                    sum("Rows waiting", feeds.stream().mapToLong(Feed::waiting).sum())));
        }
        return new Table(FEEDS, columns, rows, "Nothing came in yet.");
    }

    private Cell sum(String column, long cached) {
        return Cell.formula(
                Formula.sum(Ref.rows(FEEDS, column, 0, frame.data().feeds().size() - 1)), (double) cached);
    }

    private static List<Cell> feed(Feed feed) {
        return List.of(
                Cell.text(Names.feed(feed.feed())),
                state(feed),
                Shown.whole(feed.files()),
                Shown.whole(feed.read()),
                Shown.whole(feed.rejected()),
                Shown.whole(feed.waiting()));
    }

    private static Cell state(Feed feed) {
        if (feed.files() == 0) {
            return feed.optional() ? Cell.status("not delivered", Tone.ABSENT) : Cell.status("missing", Tone.WATCH);
        }
        boolean whole = feed.rejected() == 0 && feed.waiting() == 0;
        return whole ? Cell.status("complete", Tone.GOOD) : Cell.status("in part", Tone.PLAIN);
    }

    private List<String> gaps() {
        var gap = frame.data().gap();
        var lines = new ArrayList<String>();
        lines.add(
                gap.unreported() == 0
                        ? "Of every meeting that was held this school year it is known who came."
                        : "Nobody said who came to %s this school year."
                                .formatted(Spoken.count(
                                        gap.unreported(), "meeting that was held", "meetings that were held")));
        if (!frame.data().district().hasCalendar()) {
            lines.add("The district has delivered no calendar: %s to %s of each year count as closed."
                    .formatted(threshold("default-closed-from"), threshold("default-closed-through")));
        }
        return lines;
    }

    private String threshold(String key) {
        return Thresholds.words(frame.data().thresholds().getOrDefault(key, ""));
    }

    private Table gapTable() {
        var gap = frame.data().gap();
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.text("Meetings with a record of who came"), Shown.whole(gap.reported())));
        rows.add(List.of(Cell.text("Meetings without such a record"), Shown.whole(gap.unreported())));
        rows.add(List.of(
                Cell.text("Meetings whose record lacks more than 30% of the members"), Shown.whole(gap.incomplete())));
        if (gap.expected() != null && gap.unrecorded() != null) {
            rows.add(List.of(Cell.text("Times that a member was expected"), Shown.whole(gap.expected())));
            rows.add(List.of(Cell.text("Times of which nothing was recorded"), Shown.whole(gap.unrecorded())));
        }
        return new Table(
                "RecordGaps", List.of(Column.of("What", Format.TEXT), Column.of("Number", Format.WHOLE)), rows);
    }

    private Table files() {
        boolean anyMended = frame.data().files().stream().anyMatch(file -> file.mended() > 0);
        var columns = new ArrayList<>(List.of(
                Column.of("File", Format.TEXT).wide(44),
                Column.of("Outcome", Format.STATUS),
                Column.of("Kind of data", Format.TEXT),
                Column.of("Read", Format.WHOLE),
                Column.of("New", Format.WHOLE),
                Column.of("Changed", Format.WHOLE),
                Column.of("Unchanged", Format.WHOLE),
                Column.of("Removed", Format.WHOLE),
                Column.of("Waiting", Format.WHOLE),
                Column.of("To mend", Format.WHOLE)));
        if (anyMended) {
            columns.add(Column.of("Mended since", Format.WHOLE)
                    .noting("Rows that were rejected here and came again in a later file."));
        }
        columns.add(Column.of("Skipped", Format.WHOLE));
        columns.add(Column.of("Why the file was refused", Format.TEXT));
        return new Table(
                "Files",
                columns,
                frame.data().files().stream().map(file -> file(file, anyMended)).toList(),
                "Nothing came in yet.");
    }

    private static List<Cell> file(DroppedFile file, boolean anyMended) {
        var cells = new ArrayList<>(List.of(
                Cell.text(file.path()),
                file.refused() ? Cell.status("refused", Tone.BAD) : Cell.status("taken in", Tone.GOOD),
                Cell.text(file.feed() == null ? "" : Names.feed(file.feed())),
                Shown.whole(file.read()),
                Shown.whole(file.added()),
                Shown.whole(file.changed()),
                Shown.whole(file.unchanged()),
                Shown.whole(file.removed()),
                Shown.whole(file.held()),
                Shown.whole(file.toMend())));
        if (anyMended) {
            cells.add(Shown.whole(file.mended()));
        }
        cells.add(Shown.whole(file.skipped()));
        cells.add(Cell.text(file.refusedBecause() == null ? "" : file.refusedBecause()));
        return cells;
    }
}
