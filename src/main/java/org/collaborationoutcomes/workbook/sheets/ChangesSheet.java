package org.collaborationoutcomes.workbook.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.Change;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.released.figure.Unit;
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
import org.jspecify.annotations.Nullable;

/** What moved since the edition that leaders last received, and why. */
public final class ChangesSheet {
    public static final String NAME = "Changes";

    private static final String BEFORE = "Before";
    private static final String NOW = "Now";
    private static final int POINTS_OF_A_SHARE = 100;

    /** The largest change first; of those without one, as they stand elsewhere. */
    private static final Comparator<Change> LARGEST = Comparator.comparing(Change::isCompared)
            .reversed()
            .thenComparing(change -> -Math.abs(change.difference()))
            .thenComparing(change -> change.unit().scope())
            .thenComparing(change -> change.unit().area())
            .thenComparing(change -> change.unit().teamId())
            .thenComparing(Change::metric)
            .thenComparing(Change::subject);

    private final Frame frame;
    private final Map<Unit, Places> places;

    public ChangesSheet(Frame frame) {
        this.frame = frame;
        this.places = Places.of(frame).stream().collect(Collectors.toMap(Places::unit, Function.identity()));
    }

    public Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title("Changes since the edition that leaders last received"));
        blocks.add(Text.body(about()));
        var changed = changed();
        if (!changed.isEmpty()) {
            blocks.add(Text.note(PARTS));
            blocks.add(Text.note(Shown.legend()));
        }
        blocks.add(table(
                NAME,
                changed.stream().filter(change -> !isIndex(change)).toList(),
                Format.PERCENT1,
                Format.POINTS1,
                frame.data().earlier().isEmpty()
                        ? "There is no earlier edition of this school year to compare with."
                        : "No share that is compared has changed."));
        var indexes = changed.stream().filter(this::isIndex).toList();
        if (!indexes.isEmpty()) {
            blocks.add(Text.heading("Evenness"));
            blocks.add(table("Evenness", indexes, Format.DECIMAL2, Format.SIGNED2, ""));
        }
        return new Sheet(NAME, frame.page(false), blocks);
    }

    private static final String PARTS =
            "Rules: this program or its thresholds changed. Roster: teams, calendars, members or aliases changed."
                    + " Corrections: records that were known then are others now. Late rows: records of the days before that"
                    + " came later. New data: what happened since. Each is the difference that it makes after those to its"
                    + " left; together they are the change. Of surveys the parts are not told apart, for they may rest on few people.";

    private String about() {
        var here = frame.data().changes().stream()
                .filter(change -> places.containsKey(change.unit()))
                .toList();
        if (here.isEmpty()) {
            return frame.data().earlier().isEmpty()
                    ? "This is the first edition that leaders receive; from the next one on this sheet says what moved and why."
                    : "No headline figure had a number then that can be compared with one of now.";
        }
        boolean all = here.stream().allMatch(Change::isChange);
        return "Headline figures against the edition with data through %s.%s"
                .formatted(Spoken.day(here.get(0).since()), all ? "" : " Those that did not change are left out.");
    }

    private List<Change> changed() {
        return frame.data().changes().stream()
                .filter(change -> places.containsKey(change.unit()) && change.isChange())
                .sorted(LARGEST)
                .toList();
    }

    private boolean isIndex(Change change) {
        return frame.labels().metric(change.metric()).unit() == Metric.Unit.INDEX;
    }

    private Table table(String name, List<Change> changes, Format value, Format difference, String whenEmpty) {
        var columns = List.of(
                Column.of("Figure", Format.TEXT),
                Column.of("Team", Format.TEXT),
                Column.of("Area", Format.TEXT),
                Column.of(BEFORE, value),
                Column.of(NOW, value),
                Column.of("Change", difference),
                Column.of("Rules", difference),
                Column.of("Roster", difference),
                Column.of("Corrections", difference),
                Column.of("Late rows", difference),
                Column.of("New data", difference));
        int factor = difference == Format.POINTS1 ? POINTS_OF_A_SHARE : 1;
        return new Table(
                name,
                columns,
                changes.stream().map(change -> row(change, factor)).toList(),
                whenEmpty);
    }

    private List<Cell> row(Change change, int factor) {
        var place = places.get(change.unit());
        if (place == null) {
            throw new IllegalStateException("A change of a unit that has no row. Indicates a bug.");
        }
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(figure(change)));
        cells.add(place.cell());
        cells.add(Cell.text(place.area()));
        cells.add(value(change.old(), change.oldState()));
        cells.add(value(change.now(), change.nowState()));
        cells.add(
                change.isCompared()
                        ? Cell.formula(
                                Formula.of(factor + "*({0}-{1})", Ref.here(NOW), Ref.here(BEFORE)),
                                factor * change.difference())
                        : Cell.blank());
        change.parts().forEach(part -> cells.add(part(part, factor)));
        return cells;
    }

    private String figure(Change change) {
        return change.subject().isEmpty()
                ? frame.labels().heading(change.metric())
                : "%s: %s"
                        .formatted(Names.topic(change.subject()), frame.labels().of(change.metric()));
    }

    private static Cell value(@Nullable Double value, State state) {
        return value == null ? Cell.symbol(Shown.symbol(state)) : Cell.number(value);
    }

    private static Cell part(@Nullable BigDecimal part, int factor) {
        return part == null
                ? Cell.blank()
                : Cell.number(part.multiply(BigDecimal.valueOf(factor)).doubleValue());
    }
}
