package org.collaborationoutcomes.workbook.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Band;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** How members spread over shares of meetings attended: counts in bands, no names. */
final class AttendanceBands {
    private static final String TABLE = "MembersBySharePresent";
    private static final String BAND = "Share of meetings attended";
    private static final String MEMBERS = "Members";

    private final Frame frame;

    AttendanceBands(Frame frame) {
        this.frame = frame;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.heading("How many members attended how many of their meetings"));
        var bands = bands(Unit.district());
        boolean told = bands.stream().allMatch(band -> band.members() != null); // a sign would be drawn as zero
        if (told && bands.stream().anyMatch(band -> band.members() != null && band.members() > 0)) {
            blocks.add(new Beside(List.of(List.of(table(bands)), List.of(chart(bands)))));
        } else {
            blocks.add(table(bands));
        }
        return blocks;
    }

    private List<Band> bands(Unit unit) {
        return frame.data().bands().stream()
                .filter(band -> band.unit().equals(unit))
                .sorted(Comparator.comparingInt(Band::number))
                .toList();
    }

    private static Table table(List<Band> bands) {
        var columns = List.of(Column.of(BAND, Format.TEXT), Column.of(MEMBERS, Format.WHOLE));
        return new Table(
                TABLE,
                columns,
                bands.stream()
                        .map(band -> List.of(Cell.text(words(band, bands.size())), members(band)))
                        .toList(),
                "No meeting of this school year has a record of who came.");
    }

    private static Cell members(Band band) {
        return band.state() == State.OK && band.members() != null
                ? Cell.number(band.members())
                : Cell.symbol(Shown.symbol(band.state()));
    }

    private static String words(Band band, int bands) {
        if (band.from() <= 0) {
            return "Under " + Spoken.percent(band.to());
        }
        return band.number() == bands
                ? Spoken.percent(band.from()) + " and more"
                : "%s to under %s".formatted(Spoken.percent(band.from()), Spoken.percent(band.to()));
    }

    private static Chart chart(List<Band> bands) {
        int all = bands.stream().mapToInt(AttendanceBands::count).sum();
        var top = bands.get(bands.size() - 1);
        String title = "%s of %s attended %s of their meetings"
                .formatted(
                        Spoken.count(count(top)),
                        Spoken.count(all, "member", "members"),
                        words(top, bands.size()).replace("and more", "or more"));
        return Chart.of(
                        Chart.Kind.COLUMN,
                        title,
                        "Column chart of members by the share of their meetings that they attended. " + title + ".",
                        Ref.column(TABLE, BAND),
                        List.of(new Chart.Series(MEMBERS, Ref.column(TABLE, MEMBERS), Chart.Look.ACCENT, true)))
                .axes("", Format.WHOLE, MEMBERS, Format.WHOLE)
                .size(13, 90);
    }

    private static int count(Band band) {
        return band.members() == null ? 0 : band.members();
    }
}
