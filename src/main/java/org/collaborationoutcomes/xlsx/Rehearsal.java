package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Page;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.collaborationoutcomes.xlsx.spec.Tone;

/** A workbook of all that workbooks are made of, written to nowhere: what the first one costs is paid beforehand. */
final class Rehearsal {
    private static final String TABLE = "Rehearsal";
    private static final String NAME = "Name";
    private static final String SHARE = "Share";
    private static final int ROWS = 150;

    private Rehearsal() {}

    static void play() throws IOException {
        var page = new Page("Rehearsal", "Nobody reads it", false);
        var spec = new WorkbookSpec(
                TABLE,
                "",
                "en-US",
                TABLE,
                LocalDate.EPOCH,
                List.of(new Sheet("First", page, blocks(TABLE)), new Sheet("Second", page, blocks(TABLE + "2"))));
        new WorkbookWriter(spec).write(OutputStream.nullOutputStream());
    }

    private static List<Block> blocks(String table) {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title("Title"));
        blocks.add(Text.heading("Heading"));
        blocks.add(table(table));
        for (var kind : Chart.Kind.values()) {
            blocks.add(Chart.of(
                    kind,
                    "Title",
                    "Alternative",
                    Ref.column(table, kind == Chart.Kind.SCATTER ? SHARE : NAME),
                    List.of(new Chart.Series(SHARE, Ref.column(table, SHARE), Chart.Look.ACCENT, true))));
        }
        return blocks;
    }

    private static Table table(String name) {
        var columns = List.of(
                Column.of(NAME, Format.TEXT).noting("Note"),
                Column.of("Status", Format.STATUS),
                Column.of(SHARE, Format.PERCENT1).withBars(),
                Column.of("Whole", Format.WHOLE),
                Column.of("Day", Format.DATE),
                Column.of("Link", Format.LONG_TEXT),
                Column.of("Formula", Format.DECIMAL).beyondPaper());
        var rows = new ArrayList<List<Cell>>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(List.of(
                    Cell.text("Name " + row),
                    Cell.status("on track", Tone.GOOD),
                    Cell.number(row / (double) ROWS),
                    Cell.number(row),
                    Cell.date(LocalDate.EPOCH),
                    Cell.link("Somewhere", Ref.cell(TABLE, NAME, row)),
                    Cell.formula(Formula.of("{0}/2", Ref.here("Whole")), row / 2.0)));
        }
        return new Table(name, columns, rows);
    }
}
