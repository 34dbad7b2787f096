package org.collaborationoutcomes.workbook.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.sums.GoalSums;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** One row a team with every headline, linked to the other sheets. */
public final class TeamsSheet {
    public static final String NAME = "Teams";
    private static final List<String> YEAR =
            List.of("attendance_rate", "cadence_adherence", "participation_gini", "chronic_share", "quorum_rate");

    /** No headlines, and a page has no room for more. */
    private static final List<String> YEAR_BEYOND_PAPER = List.of("participation_evenness", "time_on_task");

    private static final String TRUST = "TRUST";
    private static final List<String> INDEXES = List.of("participation_gini", "participation_evenness");

    private final Frame frame;
    private final GoalSums sums;
    private final List<Verdict> judged;
    private final List<Verdict> good;
    private final List<Ref> words;

    public TeamsSheet(Frame frame) {
        this.frame = frame;
        this.sums = new GoalSums(frame);
        this.judged = GoalWords.order(frame).subList(0, GoalWords.judging(frame));
        var well = judged.stream().filter(Verdict::good).toList();
        this.good = well.isEmpty() ? List.of(Verdict.ON_TRACK) : well;
        this.words = GoalWords.cells(frame, good, judged);
    }

    public Sheet sheet() {
        return new Sheet(
                NAME,
                frame.page(false),
                List.of(
                        Text.title("Teams: one row a team"),
                        Text.body(
                                "Participation from the start of the %s, goals as they stand, the latest survey that is closed."
                                        .formatted(frame.yearWords())),
                        Text.note(Shown.legend()),
                        table()));
    }

    /** The row of a team, on its name. */
    public static Ref cell(Frame frame, Unit team) {
        return Ref.cell(Places.TABLE, Places.TEAM, frame.place(team).row());
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Places.TEAM, Format.TEXT).wide(28));
        columns.add(Column.of("Area", Format.TEXT).wide(15));
        columns.add(Column.of("School", Format.TEXT).wide(16));
        columns.add(Column.of("At work now", Format.TEXT));
        columns.add(Column.of("Members", Format.WHOLE));
        YEAR.forEach(metric -> columns.add(year(metric)));
        columns.add(Column.of("Goals", Format.TEXT));
        columns.add(Column.of(frame.labels().heading("on_track_share"), Format.PERCENT1));
        columns.add(Column.of(frame.labels().heading("team_attainment"), Format.PERCENT1));
        columns.add(Column.of(frame.labels().heading("response_rate"), Format.PERCENT1));
        columns.add(Column.of(trustHeading(), Format.PERCENT1));
        YEAR_BEYOND_PAPER.forEach(metric -> columns.add(year(metric).beyondPaper()));
        columns.add(Column.of("More", Format.TEXT).beyondPaper());
        if (answers()) {
            columns.add(Column.of("Answers", Format.TEXT).beyondPaper());
        }
        var rows = new ArrayList<List<Cell>>();
        for (Team team : frame.teams()) {
            rows.add(row(team, rows.size()));
        }
        return new Table(Places.TABLE, columns, rows, "There is no team yet.");
    }

    private Column year(String metric) {
        var format = INDEXES.contains(metric) ? Format.DECIMAL2 : Format.PERCENT1;
        return Column.of(frame.labels().heading(metric), format).wide(13);
    }

    private String trustHeading() {
        return "%s: %s".formatted(Names.topic(TRUST), frame.labels().of("construct_favorable"));
    }

    private List<Cell> row(Team team, int row) {
        var unit = Unit.team(team);
        var figures = frame.data().figures();
        int inParticipation = Places.totals(frame).size() + row;
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(team.name()));
        cells.add(Cell.text(Names.area(team.area())));
        cells.add(Cell.text(team.school() == null ? "" : team.school()));
        cells.add(Cell.text(team.active() ? "yes" : "no"));
        cells.add(members(team));
        YEAR.forEach(metric -> cells.add(same(figures.year(unit, metric), metric, inParticipation)));
        cells.add(goals(team));
        cells.add(onTrack(team, figures.toDate(unit, "on_track_share")));
        cells.add(sums.way(team, figures.toDate(unit, "team_attainment")));
        cells.add(SurveySheet.answeredBy(frame, row));
        cells.add(SurveySheet.favorable(frame, row, TRUST));
        YEAR_BEYOND_PAPER.forEach(metric -> cells.add(same(figures.year(unit, metric), metric, inParticipation)));
        cells.add(Cell.link("Participation", ParticipationSheet.row(frame, unit)));
        if (answers()) {
            cells.add(Cell.link(SurveySheet.NAME, SurveySheet.team(frame, row)));
        }
        return cells;
    }

    private boolean answers() {
        return SurveySheet.tells(frame);
    }

    private Cell same(Figure figure, String metric, int row) {
        return Shown.live(
                figure,
                Formula.same(Ref.cell(ParticipationSheet.TABLE, frame.labels().heading(metric), row)));
    }

    /** Words that no goal of the district has are left out, for they would only make the formula longer. */
    private Cell onTrack(Team team, Figure figure) {
        return sums.share(team, figure, good, judged, words);
    }

    private static Cell members(Team team) {
        if (team.sheltered()) {
            return Cell.symbol(Shown.symbol(Figure.State.SUPPRESSED));
        }
        return team.members() == null ? Cell.symbol(Shown.symbol(Figure.State.NO_DATA)) : Cell.number(team.members());
    }

    /** The number of a team's goals, which leads to the first of them. */
    private Cell goals(Team team) {
        var goals = frame.goals();
        Goal first = null;
        int count = 0;
        for (Goal goal : goals) {
            if (goal.teamId().equals(team.teamId())) {
                first = first == null ? goal : first;
                count++;
            }
        }
        return first == null
                ? Cell.text("none")
                : Cell.link(
                        Spoken.count(count, "goal", "goals"),
                        Ref.cell(GoalsSheet.TABLE, GoalsSheet.GOAL, goals.indexOf(first)));
    }
}
