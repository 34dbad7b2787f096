package org.collaborationoutcomes.workbook.survey;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Scope;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** What people answered: each topic for the district, its areas and its teams, then who answered, then item by item. */
public final class SurveySheet {
    public static final String NAME = "Survey";
    public static final String TOPIC = "Topic";
    public static final String TOPICS = "SurveyTopics";
    public static final String RETURNS = "SurveyReturns";
    public static final String FAVORABLY = "Answered favorably";
    private static final String FAVORABLE = "Favorable answers";
    private static final String ANSWERS = "Answers";

    private final Frame frame;

    public SurveySheet(Frame frame) {
        this.frame = frame;
    }

    public Sheet sheet() {
        return new Sheet(
                NAME,
                frame.page(false),
                List.of(
                        Text.title("Survey: what people answered"),
                        Text.body(about()),
                        Text.note(Shown.legend()),
                        topics(),
                        Text.heading("Who answered"),
                        returns(),
                        Text.heading("Item by item"),
                        new SurveyItems(frame).table()));
    }

    private String about() {
        if (frame.data().waves().isEmpty()) {
            return "No survey was open in this district by "
                    + Spoken.day(frame.data().report().asOf()) + ".";
        }
        var closed = frame.data()
                .latestClosedWave()
                .map(wave ->
                        "The survey told here was open from %s through %s. The true share lies between From and To 19 times in 20."
                                .formatted(Spoken.day(wave.opensOn()), Spoken.day(wave.closesOn())))
                .orElse("No survey is closed yet.");
        return frame.data().waves().stream()
                .filter(wave -> !wave.closed())
                .findFirst()
                .map(wave -> closed
                        + " Too early: the survey that is open since %s is told once it is closed."
                                .formatted(Spoken.day(wave.opensOn())))
                .orElse(closed);
    }

    static String waveName(Wave wave) {
        return "%s, from %s".formatted(wave.title(), Spoken.shortDay(wave.opensOn()));
    }

    private Table topics() {
        var columns = List.of(
                Column.of(TOPIC, Format.TEXT),
                Column.of("Team", Format.TEXT),
                Column.of("Area", Format.TEXT),
                Column.of(FAVORABLY, Format.PERCENT1).withBars(),
                Column.of("From", Format.PERCENT1),
                Column.of("To", Format.PERCENT1),
                Column.of("Answered unfavorably", Format.PERCENT1),
                Column.of("In a word", Format.STATUS),
                Column.of("Mean score", Format.DECIMAL2),
                Column.of("Respondents", Format.WHOLE),
                Column.of(FAVORABLE, Format.WHOLE),
                Column.of(ANSWERS, Format.WHOLE),
                Column.of("Survey", Format.TEXT).wide(38));
        var rows = new ArrayList<List<Cell>>();
        for (Wave wave : Topics.closedWaves(frame.data())) {
            for (Scope scope : List.of(Scope.DISTRICT, Scope.AREA, Scope.TEAM)) {
                Places.of(frame).stream()
                        .filter(place -> place.unit().scope() == scope)
                        .forEach(place ->
                                Topics.of(frame.data(), wave).forEach(topic -> rows.add(topic(wave, place, topic))));
            }
        }
        return new Table(TOPICS, columns, rows, "No survey has an answer yet.");
    }

    private List<Cell> topic(Wave wave, Places place, String topic) {
        var figures = frame.data().figures();
        var favorable = figures.answers(place.unit(), "construct_favorable", wave, topic);
        return List.of(
                Cell.text(Names.topic(topic)),
                place.cell(),
                Cell.text(place.area()),
                favorable(favorable),
                Shown.part(favorable, favorable.low()),
                Shown.part(favorable, favorable.high()),
                Shown.value(figures.answers(place.unit(), "construct_unfavorable", wave, topic)),
                Topics.word(frame.data(), place.unit(), wave, topic),
                Shown.value(figures.answers(place.unit(), "construct_mean", wave, topic)),
                Shown.count(favorable),
                Shown.part(favorable, favorable.numerator()),
                Shown.part(favorable, favorable.denominator()),
                Cell.text(waveName(wave)));
    }

    /** Over the row's own answers only: a sum over teams would tell what a hidden one said. */
    private static Cell favorable(Figure figure) {
        return figure.isRatio()
                ? Shown.live(figure, Formula.of("{0}/{1}", Ref.here(FAVORABLE), Ref.here(ANSWERS)))
                : Shown.value(figure);
    }

    private Table returns() {
        var columns = List.of(
                Column.of("Survey wave", Format.TEXT),
                Column.of("Team", Format.TEXT),
                Column.of("Area", Format.TEXT),
                Column.of(frame.labels().heading("response_rate"), Format.PERCENT1),
                Column.of("Answered", Format.WHOLE),
                Column.of("Invited", Format.WHOLE),
                Column.of("State", Format.TEXT));
        var rows = new ArrayList<List<Cell>>();
        for (Wave wave : Topics.waves(frame.data())) {
            Places.of(frame).forEach(place -> rows.add(returned(wave, place)));
        }
        return new Table(RETURNS, columns, rows, "No survey was open yet.");
    }

    private List<Cell> returned(Wave wave, Places place) {
        var figure = frame.data().figures().wave(place.unit(), "response_rate", wave);
        return List.of(
                Cell.text(waveName(wave)),
                place.cell(),
                Cell.text(place.area()),
                figure.isRatio()
                        ? Shown.live(figure, Formula.of("{0}/{1}", Ref.here("Answered"), Ref.here("Invited")))
                        : Shown.value(figure),
                Shown.part(figure, figure.numerator()),
                Shown.part(figure, figure.denominator()),
                Cell.text(wave.closed() ? "closed" : "open"));
    }

    /** The row of a topic of the district in the latest closed wave; a district may have more than one survey. */
    public static Ref district(Frame frame, Wave wave, String topic, String column) {
        int row = 0;
        for (Wave shown : Topics.closedWaves(frame.data())) {
            var topics = Topics.of(frame.data(), shown);
            if (shown.equals(wave)) {
                return Ref.cell(TOPICS, column, row + topics.indexOf(topic));
            }
            row += topics.size() * Places.of(frame).size();
        }
        throw new IllegalStateException("Sheet Survey does not show the latest closed wave. Indicates a bug.");
    }

    /** The row of all teams among those who answered a wave. */
    public static Ref returned(Frame frame, Wave wave) {
        int at = Topics.waves(frame.data()).indexOf(wave);
        return Ref.cell(
                RETURNS,
                frame.labels().heading("response_rate"),
                at * Places.of(frame).size());
    }
}
