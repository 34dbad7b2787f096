package org.collaborationoutcomes.workbook.association;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Whether teams whose members are present more often are further with their goals; without a word about causes. */
public final class AssociationSheet {
    public static final String NAME = "Association";
    private static final String RHO = "participation_attainment_rho";
    private static final String TABLE = "AssociationTeams";
    private static final String PRESENT_PLACE = "Place by members present";
    private static final String GONE_PLACE = "Place by goals";

    private final Frame frame;
    private final Figure rho;
    private final List<Compared> teams;
    private final String present;
    private final String gone;

    public AssociationSheet(Frame frame) {
        this.frame = frame;
        this.rho = frame.data().figures().year(Unit.district(), RHO);
        this.teams = Compared.of(frame);
        this.present = frame.labels().heading(Compared.PRESENT);
        this.gone = frame.labels().heading(Compared.GONE);
    }

    public Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title("Association: do teams that meet in full get further?"));
        if (!rho.known()) {
            blocks.add(Text.body(AssociationWords.reason(frame, rho, teams.size())));
            return new Sheet(NAME, frame.page(false), blocks);
        }
        var words = new AssociationWords(rho);
        blocks.add(
                Text.body("Of %s with both figures, the places by members present and by goals' way gone are compared."
                        .formatted(Spoken.count(teams.size(), "team", "teams"))));
        blocks.add(Text.body(AssociationWords.CAUTION));
        blocks.add(result(words));
        blocks.add(chart(words));
        blocks.add(Text.heading("Team by team"));
        blocks.add(table());
        return new Sheet(NAME, frame.page(false), blocks);
    }

    private Table result(AssociationWords words) {
        var columns = List.of(
                Column.of("In words", Format.TEXT),
                Column.of("Strength, from -1 to 1", Format.DECIMAL2)
                        .noting(frame.labels().metric(RHO).definition()),
                Column.of("From", Format.DECIMAL2).noting("The true strength lies between From and To 19 times in 20."),
                Column.of("To", Format.DECIMAL2),
                Column.of("Teams", Format.WHOLE));
        return new Table(
                "Association",
                columns,
                List.of(List.of(
                        Cell.text(words.inWords()),
                        strength(),
                        Shown.part(rho, rho.low()),
                        Shown.part(rho, rho.high()),
                        Cell.formula(Formula.of("COUNT({0})", Ref.column(TABLE, present)), (double) teams.size()))));
    }

    /** Live over the places, where these give what was released. */
    private Cell strength() {
        return rho.is(Compared.correlation(teams))
                ? Shown.live(
                        rho,
                        Formula.of("CORREL({0},{1})", Ref.column(TABLE, PRESENT_PLACE), Ref.column(TABLE, GONE_PLACE)))
                : Shown.value(rho);
    }

    private Chart chart(AssociationWords words) {
        var alt =
                "Scatter chart with a point for each of %s: members present to the right, goals' way gone upwards. %s."
                        .formatted(Spoken.count(teams.size(), "team", "teams"), words.title());
        return Chart.of(
                        Chart.Kind.SCATTER,
                        words.title(),
                        alt,
                        Ref.column(TABLE, present),
                        List.of(new Chart.Series("Teams", Ref.column(TABLE, gone), Chart.Look.ACCENT, false)))
                .axes(present, Format.PERCENT, gone, Format.PERCENT)
                .size(18, 100);
    }

    private Table table() {
        var columns = List.of(
                Column.of(Places.TEAM, Format.TEXT),
                Column.of("Area", Format.TEXT),
                Column.of(present, Format.PERCENT1).noting(definition(Compared.PRESENT)),
                Column.of(gone, Format.PERCENT1).noting(definition(Compared.GONE)),
                Column.of(PRESENT_PLACE, Format.DECIMAL).noting("1 = the lowest; teams that are alike share a place."),
                Column.of(GONE_PLACE, Format.DECIMAL).noting("1 = the lowest; teams that are alike share a place."));
        return new Table(TABLE, columns, teams.stream().map(this::row).toList());
    }

    private String definition(String metric) {
        return frame.labels().metric(metric).definition();
    }

    private List<Cell> row(Compared compared) {
        var team = compared.team();
        return List.of(
                team.cell(),
                Cell.text(team.area()),
                Shown.live(compared.present(), Formula.same(Ref.cell(Places.TABLE, present, team.row()))),
                Shown.live(compared.gone(), Formula.same(Ref.cell(Places.TABLE, gone, team.row()))),
                Cell.number(compared.presentRank()),
                Cell.number(compared.goneRank()));
    }
}
