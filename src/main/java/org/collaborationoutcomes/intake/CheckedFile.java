package org.collaborationoutcomes.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as it would be loaded.
 *
 * @param feed what it is; of a refused file the nearest feed, if any
 * @param profile by which its columns were known
 * @param title what the file is, where another tool wrote it
 * @param dayFirst whether its dates like 04/11/2026 begin with the day; null = it has none, or one can't tell
 * @param columns each column of the file with what it is read as
 * @param firstRows the first good rows: canonical column to value
 */
public record CheckedFile(
        boolean refused,
        @Nullable String feed,
        @Nullable String profile,
        @Nullable String title,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable Integer headerLine,
        @Nullable Boolean dayFirst,
        List<ReadColumn> columns,
        List<Map<String, String>> firstRows,
        long read,
        long wellFormed,
        long rejected,
        long skipped) {

    /**
     * A column of a file.
     *
     * @param letter as a spreadsheet shows it
     * @param name as the file has it
     * @param readAs the canonical column; null = left out
     */
    public record ReadColumn(
            String letter, String name, @Nullable String readAs) {}
}
