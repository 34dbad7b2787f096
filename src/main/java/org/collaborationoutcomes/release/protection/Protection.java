package org.collaborationoutcomes.release.protection;

import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.release.protection.Cell.Shown;

/**
 * Hides the parts of one survey cell that are too small, and as many others as it takes that nothing follows by
 * subtraction: within each area by its teams, within the district by its areas, and by the teams of hidden areas.
 *
 * <p>The smallest first is not always the fewest. Of few teams the best choice can be found; it is taken where it hides
 * clearly fewer.
 */
final class Protection {

    /** Of tables of up to so many teams the best choice is looked for. */
    private static final int FEW_TEAMS = 8;

    /** So many times what the best choice hides may be hidden, in tenths. */
    private static final int AT_MOST = 13;

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
        // each step leaves those before it as they are: once through, nothing changes any more
        district.parts().forEach(area -> complete(area, area.parts()));
        complete(district, district.parts());
        complete(district, teamsOfHiddenAreas());
        long teams =
                district.parts().stream().mapToLong(area -> area.parts().size()).sum();
        if (teams > 0 && teams <= FEW_TEAMS && district.all().anyMatch(cell -> cell.shown() == Shown.COMPLEMENTARY)) {
            spare();
        }
    }

    /** Takes the best choice where it hides clearly fewer. */
    private void spare() {
        var best = new LeastHidden(district).find();
        long forced = people(district.all().filter(cell -> cell.shown() == Shown.PRIMARY));
        if (10 * people(district.all().filter(Cell::isHidden)) > AT_MOST * (forced + best.people())) {
            district.all().forEach(Cell::show);
            best.cells().forEach(Cell::hide);
        }
    }

    private static long people(Stream<Cell> cells) {
        return cells.mapToLong(Cell::respondents).sum();
    }

    private List<Cell> teamsOfHiddenAreas() {
        return district.parts().stream()
                .filter(Cell::isHidden)
                .flatMap(area -> area.parts().stream())
                .toList();
    }

    /** While a total is shown and its hidden parts do not hold, hides its smallest shown part, at last itself. */
    private static void complete(Cell total, List<Cell> parts) {
        while (total.shown() == Shown.OPEN && !total.holds(parts)) {
            parts.stream()
                    .filter(part -> !part.isHidden())
                    .min(Cell.SMALLEST)
                    .orElse(total)
                    .hide();
        }
    }
}
