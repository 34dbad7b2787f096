package org.collaborationoutcomes.workbook.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Wave;
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

/** What people answered: each topic for the district, its areas and its teams, then item by item, then who answered. */
public final class SurveySheet {
    public static final String NAME = "Survey";
    public static final String TOPIC = "What was asked";
    public static final String TOPICS = "SurveyTopics";
    public static final String RETURNS = "SurveyReturns";
    public static final String FAVORABLY = "Answered favorably";
    public static final String FAVORABLY_BEFORE = "Favorable in the survey before";

    private final Frame frame;

    public SurveySheet(Frame frame) {
        this.frame = frame;
    }

    public Sheet sheet() {
        var topics = new SurveyTopics(frame);
        return new Sheet(
                NAME,
                frame.page(false),
                List.of(
                        Text.title("Survey: what people answered"),
                        Text.body(about()),
                        Text.note(Shown.legend()),
                        topics.table(),
                        Text.heading("Item by item"),
                        new SurveyItems(frame, topics).table()),
                List.of(Text.heading("Who answered"), returns()));
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

    /** Whose answers a row tells, and of which survey where there are several. */
    static List<Column> where(List<Wave> waves) {
        boolean several = waves.size() > 1;
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Team", Format.TEXT).wide(24, several ? 25 : 32));
        if (several) {
            columns.add(Column.of("Survey", Format.TEXT).wide(20));
        }
        return columns;
    }

    static List<Cell> where(List<Wave> waves, Wave wave, Places place) {
        var cells = new ArrayList<Cell>();
        cells.add(place.cell());
        if (waves.size() > 1) {
            cells.add(Cell.text(waveName(wave)));
        }
        return cells;
    }

    private Table returns() {
        var columns = List.of(
                Column.of("Survey wave", Format.TEXT).wide(26),
                Column.of("Team", Format.TEXT).wide(24, 32),
                Column.of(frame.labels().heading("response_rate"), Format.PERCENT1),
                Column.of("State", Format.TEXT),
                Column.of("Invited", Format.WHOLE),
                Column.of("Answered", Format.WHOLE),
                Column.of("Area", Format.TEXT));
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
                figure.isRatio()
                        ? Shown.live(figure, Formula.of("{0}/{1}", Ref.here("Answered"), Ref.here("Invited")))
                        : Shown.value(figure),
                Cell.text(wave.closed() ? "closed" : "open"),
                Shown.part(figure, figure.denominator()),
                Shown.part(figure, figure.numerator()),
                Cell.text(place.area()));
    }

    /** The row of a topic of the district in the latest closed wave; a district may have more than one survey. */
    public static Ref district(Frame frame, Wave wave, String topic, String column) {
        int at = Topics.of(frame.data(), wave).indexOf(topic);
        return Ref.cell(TOPICS, column, firstRow(frame, wave) + at);
    }

    /** Where a closed wave's topics begin. */
    static int firstRow(Frame frame, Wave wave) {
        int row = 0;
        for (Wave shown : Topics.closedWaves(frame.data())) {
            if (shown.equals(wave)) {
                return row;
            }
            row += Topics.of(frame.data(), shown).size() * Places.of(frame).size();
        }
        throw new IllegalStateException("Sheet Survey does not show the latest closed wave. Indicates a bug.");
    }

    /** Whether a closed survey has topics to tell of. */
    public static boolean tells(Frame frame) {
        return frame.data()
                .latestClosedWave()
                .filter(wave -> !Topics.of(frame.data(), wave).isEmpty())
                .isPresent();
    }

    /** The first row of a team in the latest closed wave, where one {@link #tells}; teams stand in the order of all sheets. */
    public static Ref team(Frame frame, int team) {
        var wave = frame.data().latestClosedWave().orElseThrow();
        var topics = Topics.of(frame.data(), wave);
        var first = district(frame, wave, topics.get(0), TOPIC);
        int row = first.firstRow() + (Places.totals(frame).size() + team) * topics.size();
        return Ref.cell(TOPICS, TOPIC, row);
    }

    /** The table of topics, whose first rows are those of the district in the latest closed wave; none before one is closed. */
    public static Optional<DistrictTopics> ofDistrict(Frame frame) {
        return frame.data()
                .latestClosedWave()
                .map(wave -> new DistrictTopics(
                        new SurveyTopics(frame).table(),
                        Topics.of(frame.data(), wave).size()));
    }

    /**
     * A table that begins with a district's rows.
     *
     * @param rows how many these are
     */
    public record DistrictTopics(Table table, int rows) {}

    /** The row of all teams among those who answered a wave. */
    public static Ref returned(Frame frame, Wave wave) {
        return returned(frame, wave, 0);
    }

    private static Ref returned(Frame frame, Wave wave, int place) {
        int at = Topics.waves(frame.data()).indexOf(wave);
        return Ref.cell(
                RETURNS,
                frame.labels().heading("response_rate"),
                at * Places.of(frame).size() + place);
    }

    /** How many of a team's invited people answered the latest closed wave, as the table of who answered has it. */
    public static Cell answeredBy(Frame frame, int team) {
        var wave = frame.data().latestClosedWave();
        if (wave.isEmpty()) {
            return Shown.value(Figure.NONE);
        }
        int place = Places.totals(frame).size() + team;
        var unit = Places.teams(frame).get(team).unit();
        return linked(
                frame.data().figures().wave(unit, "response_rate", wave.get()), returned(frame, wave.get(), place));
    }

    /** How favorably a team answered on a topic in the latest closed wave, as the table of topics has it. */
    public static Cell favorable(Frame frame, int team, String topic) {
        var wave = frame.data().latestClosedWave();
        int at = wave.map(closed -> Topics.of(frame.data(), closed).indexOf(topic))
                .orElse(-1);
        if (wave.isEmpty() || at < 0) {
            return Shown.value(Figure.NONE);
        }
        var unit = Places.teams(frame).get(team).unit();
        return linked(
                frame.data().figures().answers(unit, "construct_favorable", wave.get(), topic),
                Ref.cell(TOPICS, FAVORABLY, team(frame, team).firstRow() + at));
    }

    private static Cell linked(Figure figure, Ref ref) {
        return Shown.live(figure, Formula.same(ref));
    }
}
