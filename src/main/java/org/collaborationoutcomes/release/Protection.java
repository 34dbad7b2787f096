package org.collaborationoutcomes.release;

import java.util.List;
import org.collaborationoutcomes.release.Cell.Shown;

/**
 * Hides the parts of one survey cell that are too small, and as many others as it takes that nothing follows by
 * subtraction: within each area by its teams, within the district by its areas, and by the teams of hidden areas.
 */
final class Protection {

    private final Cell district;

    /**
     * @param district the total, its parts the areas, whose parts are the teams
     */
    Protection(Cell district) {
        this.district = district;
    }

    /** Decides; nobody in the district answered: nothing is hidden, there is nothing. */
    void decide() {
        district.hideIfSmall();
        for (var area : district.parts()) {
            area.hideIfSmall();
            area.parts().forEach(Cell::hideIfSmall);
        }
        boolean changed;
        do {
            changed = district.parts().stream()
                    .map(area -> complete(area, area.parts()))
                    .reduce(false, Boolean::logicalOr);
            changed |= complete(district, district.parts());
            changed |= complete(district, teamsOfHiddenAreas());
        } while (changed);
    }

    private List<Cell> teamsOfHiddenAreas() {
        return district.parts().stream()
                .filter(Cell::isHidden)
                .flatMap(area -> area.parts().stream())
                .toList();
    }

    /** While a total is shown and its hidden parts do not hold, hides its smallest shown part, at last itself. */
    private static boolean complete(Cell total, List<Cell> parts) {
        boolean changed = false;
        while (total.shown() == Shown.OPEN && !total.holds(parts)) {
            parts.stream()
                    .filter(part -> !part.isHidden())
                    .min(Cell.SMALLEST)
                    .orElse(total)
                    .hide();
            changed = true;
        }
        return changed;
    }
}
