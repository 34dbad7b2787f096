package org.collaborationoutcomes.workbook.released;

import org.jspecify.annotations.Nullable;

/**
 * What the record of the school year's meetings lacks.
 *
 * @param unreported held, and nobody said who came
 * @param incomplete more than 30 % of the members unrecorded
 * @param expected pairs of a member and a meeting; null where not shown or none
 */
public record RecordGap(
        int reported,
        int unreported,
        int incomplete,
        @Nullable Long expected,
        @Nullable Long unrecorded) {

    public static final RecordGap NONE = new RecordGap(0, 0, 0, null, null);
}
