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
import org.collaborationoutcomes.workbook.released.figure.Scope;
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
    private static final double LEAST_OF_A_SHARE = 0.0005;
    private static final double LEAST_OF_AN_INDEX = 0.005;

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
        blocks.add(table(changed));
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
        boolean all = here.stream().allMatch(this::isSeen);
        return "Headline figures against the edition with data through %s; all teams together first, then the largest changes.%s"
                .formatted(Spoken.day(here.get(0).since()), all ? "" : " Changes too small to show are left out.");
    }

    private List<Change> changed() {
        return frame.data().changes().stream()
                .filter(change -> places.containsKey(change.unit()) && isSeen(change))
                .sorted(Comparator.comparing((Change change) -> change.unit().scope() != Scope.DISTRICT)
                        .thenComparing(this::isIndex)
                        .thenComparing(LARGEST))
                .toList();
    }

    /** A change, or a part of one, that is more than nothing once it is rounded as it is shown. */
    private boolean isSeen(Change change) {
        double least = isIndex(change) ? LEAST_OF_AN_INDEX : LEAST_OF_A_SHARE;
        return !change.isCompared()
                || (change.isChange()
                        && (Math.abs(change.difference()) >= least
                                || change.parts().stream()
                                        .anyMatch(part -> part != null && Math.abs(part.doubleValue()) >= least)));
    }

    private boolean isIndex(Change change) {
        return frame.labels().metric(change.metric()).unit() == Metric.Unit.INDEX;
    }

    private Table table(List<Change> changes) {
        var columns = List.of(
                Column.of("Figure", Format.TEXT),
                Column.of("Team", Format.TEXT),
                Column.of("Area", Format.TEXT),
                Column.of(BEFORE, Format.PERCENT1),
                Column.of(NOW, Format.PERCENT1),
                Column.of("Change", Format.POINTS1),
                Column.of("Rules", Format.POINTS1),
                Column.of("Roster", Format.POINTS1),
                Column.of("Corrections", Format.POINTS1),
                Column.of("Late rows", Format.POINTS1),
                Column.of("New data", Format.POINTS1));
        return new Table(
                NAME,
                columns,
                changes.stream().map(this::row).toList(),
                frame.data().earlier().isEmpty()
                        ? "There is no earlier edition of this school year to compare with."
                        : "No figure that is compared has changed.");
    }

    private List<Cell> row(Change change) {
        var place = places.get(change.unit());
        if (place == null) {
            throw new IllegalStateException("A change of a unit that has no row. Indicates a bug.");
        }
        boolean index = isIndex(change);
        int factor = index ? 1 : POINTS_OF_A_SHARE;
        var value = index ? Format.DECIMAL2 : Format.PERCENT1;
        var difference = index ? Format.SIGNED2 : Format.POINTS1;
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(figure(change)));
        cells.add(place.cell());
        cells.add(Cell.text(place.area()));
        cells.add(value(change.old(), change.oldState()).as(value));
        cells.add(value(change.now(), change.nowState()).as(value));
        cells.add(
                change.isCompared()
                        ? Cell.formula(
                                        Formula.of(factor + "*({0}-{1})", Ref.here(NOW), Ref.here(BEFORE)),
                                        factor * change.difference())
                                .as(difference)
                        : Cell.blank());
        change.parts().forEach(part -> cells.add(part(part, factor).as(difference)));
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
