package org.collaborationoutcomes.workbook.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Scope;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.sums.Sought;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;

/** Each topic of each survey: for the district, then its areas, then its teams, beside the wave before. */
final class SurveyTopics {
    private static final String FAVORABLE = "Favorable answers";
    private static final String AREA = "Area";
    private static final String ANSWERS = "Answers";
    private static final int POINTS = 100;

    private final Frame frame;
    private final List<Wave> waves;
    private final boolean compared;

    SurveyTopics(Frame frame) {
        this.frame = frame;
        this.waves = Topics.closedWaves(frame.data());
        this.compared = waves.stream()
                .anyMatch(wave -> Places.of(frame).stream().anyMatch(place -> Topics.of(frame.data(), wave).stream()
                        .anyMatch(topic -> change(wave, place, topic).known())));
    }

    Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (Wave wave : waves) {
            for (Scope scope : List.of(Scope.DISTRICT, Scope.AREA, Scope.TEAM)) {
                Places.of(frame).stream()
                        .filter(place -> place.unit().scope() == scope)
                        .forEach(place ->
                                Topics.of(frame.data(), wave).forEach(topic -> rows.add(row(wave, place, topic))));
            }
        }
        return new Table(SurveySheet.TOPICS, columns(), rows, "No survey has an answer yet.");
    }

    /** Of topics and of items alike, so that one header is right on every page. */
    List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(SurveySheet.TOPIC, Format.LONG_TEXT).wide(waves.size() > 1 ? 27 : 31));
        columns.addAll(SurveySheet.where(waves));
        columns.addAll(List.of(
                Column.of(SurveySheet.FAVORABLY, Format.PERCENT1).withBars(),
                Column.of("From", Format.PERCENT1),
                Column.of("To", Format.PERCENT1),
                Column.of("Answered unfavorably", Format.PERCENT1),
                Column.of("In a word", Format.STATUS)));
        if (compared) {
            columns.add(Column.of(SurveySheet.FAVORABLY_BEFORE, Format.PERCENT1)
                    .noting("In the survey before, of the same topic."));
            columns.add(Column.of("Change", Format.POINTS1)
                    .noting(frame.labels().metric("construct_change").definition()));
            columns.add(Column.of("That is", Format.TEXT));
        }
        columns.addAll(List.of(
                Column.of("Respondents", Format.WHOLE).wide(15),
                Column.of("Mean", Format.DECIMAL2),
                Column.of(AREA, Format.TEXT).wide(20).beyondPaper(),
                Column.of("Spread", Format.DECIMAL2).beyondPaper(),
                Column.of(FAVORABLE, Format.WHOLE).beyondPaper(),
                Column.of(ANSWERS, Format.WHOLE).beyondPaper()));
        return columns;
    }

    /** Items are not compared with the survey before. */
    List<Cell> notCompared() {
        return Collections.nCopies(compared ? 3 : 0, Cell.blank());
    }

    private List<Cell> row(Wave wave, Places place, String topic) {
        var figures = frame.data().figures();
        var favorable = favorable(wave, place, topic);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(Names.topic(topic)));
        cells.addAll(SurveySheet.where(waves, wave, place));
        cells.add(favorable(favorable));
        cells.add(Shown.part(favorable, favorable.low()));
        cells.add(Shown.part(favorable, favorable.high()));
        var unfavorable = figures.answers(place.unit(), "construct_unfavorable", wave, topic);
        cells.add(Shown.value(unfavorable));
        cells.add(Topics.word(favorable, unfavorable));
        if (compared) {
            var change = change(wave, place, topic);
            cells.add(before(favorable, change));
            var changed = Topics.changed(change);
            cells.add(Shown.part(change, change.value() == null ? null : change.value() * POINTS)
                    .as(Format.POINTS1.arrow(changed.startsWith("clear"))));
            cells.add(Cell.text(changed));
        }
        cells.add(Shown.count(favorable));
        cells.add(Shown.value(figures.answers(place.unit(), "construct_mean", wave, topic)));
        cells.add(Cell.text(place.area()));
        cells.add(Shown.value(figures.answers(place.unit(), "construct_sd", wave, topic)));
        boolean addsUp = addsUp(wave, place, topic);
        cells.add(
                addsUp
                        ? summed(wave, place, FAVORABLE, favorable.over())
                        : Shown.part(favorable, favorable.numerator()));
        cells.add(
                addsUp
                        ? summed(wave, place, ANSWERS, favorable.under())
                        : Shown.part(favorable, favorable.denominator()));
        return cells;
    }

    /** A total of which every team is shown; one that is hidden must not be left out of a sum, nor told by it. */
    private boolean addsUp(Wave wave, Places total, String topic) {
        var whole = favorable(wave, total, topic);
        if (total.isTeam() || !whole.isRatio() || !isFoundAlone(wave, Names.topic(topic))) {
            return false;
        }
        var parts = Places.teams(frame).stream()
                .filter(team -> total.area().isEmpty() || total.area().equals(team.area()))
                .map(team -> favorable(wave, team, topic))
                .toList();
        return parts.stream().noneMatch(part -> part.state() == Figure.State.SUPPRESSED)
                && parts.stream().mapToDouble(Figure::over).sum() == whole.over()
                && parts.stream().mapToDouble(Figure::under).sum() == whole.under();
    }

    /** Looked for as it is shown, and in whatever case. */
    private boolean isFoundAlone(Wave wave, String shown) {
        return Sought.isFound(shown)
                && Topics.of(frame.data(), wave).stream()
                                .filter(topic -> Names.topic(topic).equalsIgnoreCase(shown))
                                .count()
                        == 1;
    }

    private Figure favorable(Wave wave, Places place, String topic) {
        return frame.data().figures().answers(place.unit(), "construct_favorable", wave, topic);
    }

    /** The answers of the teams of a total, whose rows stand under those of all totals of the wave. */
    private Cell summed(Wave wave, Places total, String column, double sum) {
        int topics = Topics.of(frame.data(), wave).size();
        int first = SurveySheet.firstRow(frame, wave) + Places.totals(frame).size() * topics;
        int last = first + Places.teams(frame).size() * topics - 1;
        var what = Ref.rows(SurveySheet.TOPICS, SurveySheet.TOPIC, first, last);
        var answers = Ref.rows(SurveySheet.TOPICS, column, first, last);
        var formula = total.unit().scope() == Scope.DISTRICT
                ? Formula.of("SUMIFS({0},{1},{2})", answers, what, Ref.here(SurveySheet.TOPIC))
                : Formula.of(
                        "SUMIFS({0},{1},{2},{3},{4})",
                        answers,
                        what,
                        Ref.here(SurveySheet.TOPIC),
                        Ref.rows(SurveySheet.TOPICS, AREA, first, last),
                        Ref.here(AREA));
        return Cell.formula(formula, sum);
    }

    /** Known wherever both the change and the share now are, so that a change in a word has its two values beside it. */
    private static Cell before(Figure favorable, Figure change) {
        return Shown.part(change, change.known() && favorable.known() ? favorable.number() - change.number() : null);
    }

    private Figure change(Wave wave, Places place, String topic) {
        return frame.data().figures().answers(place.unit(), "construct_change", wave, topic);
    }

    /** Over the row's own answers only: a sum over teams would tell what a hidden one said. */
    static Cell favorable(Figure figure) {
        return figure.isRatio()
                ? Shown.live(figure, Formula.of("{0}/{1}", Ref.here(FAVORABLE), Ref.here(ANSWERS)))
                : Shown.value(figure);
    }
}
