package org.collaborationoutcomes.profile.table;

import org.collaborationoutcomes.csv.CsvLine;
import org.jspecify.annotations.Nullable;

/**
 * A line with what it is in its file.
 *
 * @param table that it belongs to; null = none
 */
public record Part(CsvLine line, Kind kind, @Nullable Table table) {

    /** What a line may be. */
    public enum Kind {
        /** Above or between the tables. */
        AROUND,
        HEADER,
        /** A lower row of column names that take several. */
        HEADER_BELOW,
        /** The same column names again. */
        REPEATED,
        ROW,
        BLANK
    }
}
