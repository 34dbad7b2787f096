package org.collaborationoutcomes.intake.export;

import java.util.List;
import org.collaborationoutcomes.profile.ExportColumn;
import org.collaborationoutcomes.profile.ExportRow;
import org.jspecify.annotations.Nullable;

/** Whether the numbers of a goal are all percentages or none: 75 % and 0.75 side by side may mean the same, or not. */
final class Percents {

    private static final List<String> NUMBERS = List.of("baseline", "target", "value");

    private Percents() {}

    /** The last number that is written in another way than one before it; null = there is none. */
    static @Nullable ExportColumn mixed(ExportRow row) {
        @Nullable Boolean percent = null;
        for (var name : NUMBERS) {
            var number = row.value(name);
            if (number.isEmpty() || number.matches("0+(\\.0*)?")) { // nothing is nothing in both ways
                continue;
            }
            boolean own = !row.value(name + "_as").isEmpty();
            if (percent != null && percent != own) {
                return row.columns().get(name);
            }
            percent = own;
        }
        return null;
    }
}
