package org.collaborationoutcomes.workbook.released;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One goal as in force on the as-of date.
 *
 * @param stale it was not measured for long
 * @param forecastLow where it may be heading at least; null where nothing can be forecast
 */
public record Goal(
        String goalId,
        String area,
        String teamId,
        String title,
        @Nullable String owner,
        @Nullable String unit,
        LocalDate startsOn,
        LocalDate dueOn,
        double baseline,
        double target,
        double weight,
        @Nullable Double latest,
        @Nullable LocalDate latestOn,
        @Nullable String note,
        String verdict,
        int revisions,
        @Nullable String reason,
        double originalTarget,
        LocalDate originalDueOn,
        @Nullable String nextAction,
        @Nullable LocalDate nextActionDueOn,
        boolean stale,
        @Nullable Double forecastLow,
        @Nullable Double forecastHigh) {

    /** Where the verdict is not known there is one latest value or none. */
    public boolean measured() {
        return latest != null;
    }

    public boolean revised() {
        return revisions > 0;
    }
}
