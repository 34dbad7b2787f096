package org.collaborationoutcomes.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Scope;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;

/** The counts of each team that its measures, and those of the areas and the district, are computed from. */
final class ParticipationCounts {
    static final String TABLE = "ParticipationCounts";
    private static final String AREA = "Area";
    private static final double ALIKE = 1e-9;

    private final Frame frame;
    private final List<Places> teams;

    ParticipationCounts(Frame frame) {
        this.frame = frame;
        this.teams = Places.teams(frame);
    }

    Table table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Team", Format.TEXT).wide(30, 36));
        columns.add(Column.of(AREA, Format.TEXT).wide(20));
        for (Measured measured : Measured.ratios()) {
            columns.add(counted(measured.over(), columns.size()));
            columns.add(counted(measured.under(), columns.size()));
        }
        return new Table(TABLE, columns, teams.stream().map(this::row).toList(), "There is no team yet.");
    }

    /** Paper is as wide as the figures above need, and the counts begin where these do. */
    private static Column counted(String name, int at) {
        var column = Column.of(name, Format.DECIMAL);
        return at < 2 + Measured.ALL.size() ? column : column.beyondPaper();
    }

    private List<Cell> row(Places team) {
        var cells = new ArrayList<Cell>();
        cells.add(team.cell());
        cells.add(Cell.text(team.area()));
        for (Measured measured : Measured.ratios()) {
            var figure = frame.data().figures().year(team.unit(), measured.metric());
            cells.add(count(figure, figure.over()));
            cells.add(count(figure, figure.under()));
        }
        return cells;
    }

    private static Cell count(Figure figure, double number) {
        var cell = Shown.part(figure, number);
        return number == Math.rint(number) ? cell.as(Format.WHOLE) : cell;
    }

    /** The measure of a place as a live formula over these counts; a plain value where they do not add up to it. */
    Cell live(Places place, Measured measured) {
        var figure = frame.data().figures().year(place.unit(), measured.metric());
        if (!measured.isRatio() || !figure.isRatio() || !addsUp(place.unit(), figure, measured.metric())) {
            return Shown.value(figure);
        }
        return Shown.live(figure, formula(place, measured));
    }

    private static Formula formula(Places place, Measured measured) {
        if (place.isTeam()) {
            return Formula.of(
                    "{0}/{1}",
                    Ref.cell(TABLE, measured.over(), place.row()), Ref.cell(TABLE, measured.under(), place.row()));
        }
        var over = Ref.column(TABLE, measured.over());
        var under = Ref.column(TABLE, measured.under());
        return place.unit().scope() == Scope.DISTRICT
                ? Formula.ratio(over, under)
                : Formula.of(
                        "SUMIFS({0},{2},{3})/SUMIFS({1},{2},{3})",
                        over, under, Ref.column(TABLE, AREA), Ref.here(AREA));
    }

    /** A total over teams of which one is hidden must not be a formula that leaves it out. */
    private boolean addsUp(Unit unit, Figure total, String metric) {
        double over = 0;
        double under = 0;
        for (Places team : teams) {
            boolean within = isWithin(unit, team.unit());
            var part = within ? frame.data().figures().year(team.unit(), metric) : Figure.NONE;
            over += part.over();
            under += part.under();
        }
        return alike(over, total.over()) && alike(under, total.under());
    }

    private static boolean isWithin(Unit whole, Unit team) {
        return switch (whole.scope()) {
            case DISTRICT -> true;
            case AREA -> whole.area().equals(team.area());
            default -> whole.teamId().equals(team.teamId());
        };
    }

    private static boolean alike(double one, double other) {
        return Math.abs(one - other) <= ALIKE * Math.max(1, Math.abs(other));
    }
}
