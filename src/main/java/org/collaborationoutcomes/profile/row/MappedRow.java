package org.collaborationoutcomes.profile.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of an export.
 *
 * @param values by their names, moments and numbers in one form
 * @param places the columns that they came from; those of other sources have none
 * @param leftOut why it is no data, as the end of "3 rows were left out: "; null = it is
 */
public record MappedRow(
        int line,
        @Nullable Table table,
        Map<String, String> values,
        Map<String, Integer> places,
        @Nullable String leftOut,
        List<Flaw> flaws) {

    static MappedRow leftOut(int line, @Nullable Table table, String why) {
        return new MappedRow(line, table, Map.of(), Map.of(), why, List.of());
    }

    /** The value, blank where there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same row for a reason no data. */
    public MappedRow without(String why) {
        return new MappedRow(line, table, values, places, why, List.of());
    }

    /** The same row with one more thing wrong. */
    public MappedRow with(Flaw flaw) {
        return new MappedRow(line, table, values, places, null, List.of(flaw));
    }

    /** The same row with other values. */
    public MappedRow saying(Map<String, String> other) {
        return new MappedRow(line, table, new LinkedHashMap<>(other), places, null, flaws);
    }
}
