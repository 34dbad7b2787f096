package org.collaborationoutcomes.intake.export;

import java.util.Map;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.row.RowCells;
import org.collaborationoutcomes.profile.ExportColumn;

/**
 * The values of a row that another tool wrote, each where it stands in that tool's file.
 *
 * @param isSecret whether nothing of the row may be repeated
 */
public record ExportCells(Feed feed, Map<String, String> values, Map<String, ExportColumn> columns, boolean isSecret)
        implements RowCells {

    public ExportCells(Feed feed, Map<String, String> values, Map<String, ExportColumn> columns) {
        this(feed, values, columns, false);
    }

    @Override
    public boolean has(int column) {
        return !text(column).isEmpty();
    }

    @Override
    public String text(int column) {
        return new Cell(values.getOrDefault(feed.columnNames().get(column), "")).stripped();
    }

    @Override
    public Place where(int line, int column) {
        var name = feed.columnNames().get(column);
        var source = columns.get(name);
        return source == null ? new Place(line, name, -1) : new Place(line, source.name(), source.index());
    }
}
