package org.collaborationoutcomes.profile;

import java.util.List;

/**
 * A line of an export as it was dropped, without what the job itself once put before it.
 *
 * @param line as a spreadsheet shows it
 */
public record ExportLine(int line, List<String> cells, Kind kind) {

    /** What a line is. */
    public enum Kind {
        /** Column names. */
        HEADER,
        ROW,
        /** What other rows need to be understood: what stands above, and the column names of several lines. */
        FRAME,
        /** Nothing that is needed. */
        REST
    }
}
