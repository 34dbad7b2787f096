package org.collaborationoutcomes.release.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collaborationoutcomes.release.protection.Cell.Shown;

/**
 * The best choice of what to hide besides the parts that are too small: of all that hold, the one that hides the fewest
 * people, counted in each unit; then the fewest units; then the one that shows the first unit in which two differ, the
 * district before its areas, these before their teams.
 *
 * <p>Which areas are hidden is tried in every way; what then is best for the teams of each shown area, and for those of
 * the hidden ones together, does not hang on the others.
 */
final class LeastHidden {

    private final Cell district;
    private final Map<Cell, Optional<Choice>> inside = new HashMap<>();

    LeastHidden(Cell district) {
        this.district = district;
    }

    /** Units to hide besides those that are too small. */
    record Choice(long people, List<Cell> cells) {

        static Choice of(List<Cell> cells) {
            return new Choice(cells.stream().mapToLong(Cell::respondents).sum(), cells);
        }

        Choice and(Choice other) {
            var both = new ArrayList<>(cells);
            both.addAll(other.cells);
            return of(both);
        }

        boolean isBetterThan(Choice other) {
            return people < other.people || (people == other.people && cells.size() < other.cells.size());
        }
    }

    Choice find() {
        var hidden = hidingTheDistrict();
        return isTooSmall(district)
                ? hidden
                : better(showingTheDistrict(), Optional.of(hidden)).orElseThrow();
    }

    private Optional<Choice> showingTheDistrict() {
        Optional<Choice> best = Optional.empty();
        for (var areas : choices(district.parts())) {
            if (district.holdsWithout(areas)) {
                best = better(best, hidingAreas(areas));
            }
        }
        return best;
    }

    private Optional<Choice> hidingAreas(List<Cell> areas) {
        var teams = areas.stream().flatMap(area -> area.parts().stream()).toList();
        var choice = fewest(district, teams).map(Choice.of(besides(areas))::and);
        for (var area : district.parts()) {
            if (!areas.contains(area)) {
                choice = choice.flatMap(one -> inside(area).map(one::and));
            }
        }
        return choice;
    }

    /** Each area then stands by itself. */
    private Choice hidingTheDistrict() {
        var choice = Choice.of(besides(List.of(district)));
        for (var area : district.parts()) {
            var hidden = Optional.of(Choice.of(besides(List.of(area))));
            choice = choice.and(better(isTooSmall(area) ? Optional.empty() : inside(area), hidden)
                    .orElseThrow());
        }
        return choice;
    }

    private Optional<Choice> inside(Cell area) {
        return inside.computeIfAbsent(area, one -> fewest(one, one.parts()));
    }

    /** The fewest people in some teams of a shown total that hold; none if not even all of them do. */
    private static Optional<Choice> fewest(Cell total, List<Cell> teams) {
        Optional<Choice> best = Optional.empty();
        for (var hidden : choices(teams)) {
            if (total.holdsWithout(hidden)) {
                best = better(best, Optional.of(Choice.of(besides(hidden))));
            }
        }
        return best;
    }

    /** The first unless the other is better. */
    private static Optional<Choice> better(Optional<Choice> first, Optional<Choice> other) {
        boolean takesOther = other.isPresent()
                && first.map(one -> other.get().isBetterThan(one)).orElse(true);
        return takesOther ? other : first;
    }

    /** Every choice of some parts, those that are too small in each; which show the first come first. */
    private static List<List<Cell>> choices(List<Cell> parts) {
        var choices = new ArrayList<List<Cell>>();
        choices.add(List.of());
        for (var part : parts) {
            var longer = new ArrayList<List<Cell>>();
            for (var choice : choices) {
                if (!isTooSmall(part)) {
                    longer.add(choice);
                }
                var with = new ArrayList<>(choice);
                with.add(part);
                longer.add(with);
            }
            choices.clear();
            choices.addAll(longer);
        }
        return choices;
    }

    private static List<Cell> besides(List<Cell> hidden) {
        return hidden.stream().filter(cell -> !isTooSmall(cell)).toList();
    }

    private static boolean isTooSmall(Cell cell) {
        return cell.shown() == Shown.PRIMARY;
    }
}
