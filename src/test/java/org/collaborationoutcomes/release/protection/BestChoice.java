package org.collaborationoutcomes.release.protection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The choice of hidden units that hides the fewest people, of all choices that hold: found by trying every one. */
final class BestChoice {

    private final SurveyTable table;

    BestChoice(SurveyTable table) {
        this.table = table;
    }

    /** The people that it hides, counted in each unit that is hidden. */
    long least() {
        long least = Long.MAX_VALUE;
        for (long choice = 0; choice < 1L << table.cells().size(); choice++) {
            var tried = hidden(choice);
            if (tried != null && tried.peopleOfHiddenCells() < least && holds(tried)) {
                least = tried.peopleOfHiddenCells();
            }
        }
        return least;
    }

    /** The table with the units of the choice hidden; none if a unit is too small to be shown. */
    private @Nullable SurveyTable hidden(long choice) {
        var cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            boolean small = cells.get(i).respondents() < cells.get(i).minimum();
            if (small && ((choice >> i) & 1) == 0) {
                return null;
            }
        }
        var copy = copy(table.district());
        var all = copy.cells();
        for (int i = 0; i < all.size(); i++) {
            if (((choice >> i) & 1) == 1) {
                all.get(i).hide();
            }
        }
        return copy;
    }

    private static SurveyTable copy(Cell district) {
        var areas = new ArrayList<Cell>();
        for (var area : district.parts()) {
            var teams = area.parts().stream()
                    .map(team -> new Cell(team.id(), team.respondents(), team.isEmpty(), team.minimum()))
                    .toList();
            areas.add(new Cell(area.id(), area.minimum(), teams));
        }
        return new SurveyTable(new Cell(district.id(), district.minimum(), areas));
    }

    /** The three conditions of the specification. */
    static boolean holds(SurveyTable table) {
        var district = table.district();
        boolean areas = district.parts().stream().allMatch(area -> area.isHidden() || area.holds(area.parts()));
        return areas
                && (district.isHidden() || (district.holds(district.parts()) && district.holds(ofHidden(district))));
    }

    private static List<Cell> ofHidden(Cell district) {
        return district.parts().stream()
                .filter(Cell::isHidden)
                .flatMap(area -> area.parts().stream())
                .toList();
    }
}
