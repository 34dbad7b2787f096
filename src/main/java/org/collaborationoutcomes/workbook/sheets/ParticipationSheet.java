package org.collaborationoutcomes.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Who takes part: each team, area and the district in this school year, then month by month. */
public final class ParticipationSheet {
    public static final String NAME = "Participation";
    public static final String TABLE = "Participation";
    private static final String WHO = "Team";

    private final Frame frame;

    public ParticipationSheet(Frame frame) {
        this.frame = frame;
    }

    public Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title("Participation: who takes part in team meetings"));
        blocks.add(Text.body("From the start of the %s. Each figure is computed from the counts below it on this sheet."
                .formatted(frame.yearWords())));
        blocks.add(Text.note(Shown.legend()));
        var counts = new ParticipationCounts(frame);
        blocks.add(places(counts));
        return new Sheet(NAME, frame.page(false), blocks, more(counts));
    }

    private List<Block> more(ParticipationCounts counts) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(new AttendanceBands(frame).blocks());
        var months = new Months(frame);
        blocks.add(Text.heading("Month by month: all teams"));
        blocks.add(months.district());
        if (months.begun()) {
            blocks.add(Text.heading("Month by month: " + frame.labels().of("attendance_rate")));
            blocks.add(months.presentByPlace());
            blocks.add(Text.heading("Month by month: " + frame.labels().of("cadence_adherence")));
            blocks.add(months.heldByPlace());
        }
        blocks.add(Text.heading("The counts behind the figures, team by team"));
        blocks.add(counts.table());
        if (months.begun()) {
            blocks.add(Text.heading("The counts behind the months, area by area"));
            blocks.add(months.areas());
        }
        return blocks;
    }

    private Table places(ParticipationCounts counts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(WHO, Format.TEXT).wide(30));
        columns.add(Column.of("Area", Format.TEXT).wide(20));
        Measured.ALL.forEach(
                measured -> columns.add(Column.of(frame.labels().heading(measured.metric()), measured.format())
                        .noting(frame.labels().metric(measured.metric()).definition())));
        var rows = new ArrayList<List<Cell>>();
        for (Places place : Places.of(frame)) {
            var cells = new ArrayList<Cell>();
            cells.add(place.cell());
            cells.add(Cell.text(place.area()));
            Measured.ALL.forEach(measured -> cells.add(counts.live(place, measured)));
            rows.add(cells);
        }
        return new Table(TABLE, columns, rows);
    }

    /** The cell of a measure for the district. */
    public static Ref district(Frame frame, String metric) {
        return Ref.cell(TABLE, frame.labels().heading(metric), 0);
    }

    /** The row of a team, on the name of it. */
    static Ref row(Frame frame, Unit team) {
        return Ref.cell(
                TABLE, WHO, Places.totals(frame).size() + frame.place(team).row());
    }
}
