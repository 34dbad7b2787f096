package org.collaborationoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.survey.SurveyForm;
import org.jspecify.annotations.Nullable;

/**
 * A file as it would be loaded.
 *
 * @param feed what it is; of a refused file the nearest feed, if any
 * @param profile by which its columns were known
 * @param title what the file is, where another tool wrote it
 * @param separatedBy what stands between its columns, in words
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
        @Nullable String separatedBy,
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
            String letter, String name, @Nullable String readAs) {

        /** All columns of a file. */
        static List<ReadColumn> of(Reading reading, Feed feed, @Nullable SurveyForm form) {
            var export = reading.export();
            if (export != null) {
                return export.columns().stream()
                        .map(column -> new ReadColumn(
                                Place.letters(column.index()),
                                Catalogue.cut(column.name()),
                                form == null ? column.readAs() : form.readAs(column.index(), column.readAs())))
                        .toList();
            }
            var header = Objects.requireNonNull(reading.header());
            var columns = new ArrayList<ReadColumn>();
            for (int i = 0; i < header.cells().size(); i++) {
                var name = header.names().get(i);
                boolean known = feed.columnNames().contains(name) || name.equals(Feed.DELETED);
                columns.add(new ReadColumn(
                        Place.letters(i),
                        Catalogue.cut(new Cell(header.cells().get(i)).stripped()),
                        known ? name : null));
            }
            return columns;
        }
    }
}
