package org.collaborationoutcomes.workbook.released.practice;

import org.jspecify.annotations.Nullable;

/**
 * How one practice stands.
 *
 * @param status one of the report's status words
 * @param metric the figure that stands for it; empty = none is known
 * @param area of that figure; empty = the district
 * @param change of the value since the leaders' edition before
 * @param needs what would measure it
 */
public record Practice(
        String id,
        String title,
        String status,
        String metric,
        String subject,
        String area,
        @Nullable Double value,
        @Nullable Double change,
        @Nullable Long n,
        String needs) {

    public boolean measured() {
        return value != null;
    }
}
