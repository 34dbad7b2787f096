package org.collaborationoutcomes.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an export: a row of its feed, or part of one that another row has.
 *
 * @param line as a spreadsheet shows it
 * @param values by the names of the feed's columns, and what else the source tells
 * @param columns where they came from, of those that stand in the row
 * @param leftOut why it is no data, as the end of "3 rows were left out: "; null = it is
 * @param flaws why it can't be loaded
 */
public record ExportRow(
        int line,
        Map<String, String> values,
        Map<String, ExportColumn> columns,
        @Nullable String leftOut,
        List<ExportFlaw> flaws) {

    /** The value, blank where there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
