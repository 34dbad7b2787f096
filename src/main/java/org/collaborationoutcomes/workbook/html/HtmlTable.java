package org.collaborationoutcomes.workbook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Table;

/**
 * A table of a page.
 *
 * @param caption read aloud before the table
 * @param whenNone the words in the only row of an empty table
 */
record HtmlTable(String caption, List<Head> columns, List<Row> rows, List<None> whenNone, List<String> notes) {

    record Head(String name, boolean number) {}

    record Row(List<Shown> cells) {}

    /**
     * A cell.
     *
     * @param first names the row
     */
    record Shown(String words, boolean number, boolean first, String tone) {}

    record None(int across, String words) {}

    static HtmlTable of(Table table, String caption) {
        var rows = new ArrayList<Row>();
        for (List<Cell> row : table.rows()) {
            var cells = new ArrayList<Shown>();
            for (Cell cell : row) {
                cells.add(shown(cell, table.columns().get(cells.size()), cells.isEmpty()));
            }
            rows.add(new Row(cells));
        }
        return new HtmlTable(
                caption,
                table.columns().stream()
                        .map(column -> new Head(column.name(), !column.format().isWords()))
                        .toList(),
                rows,
                rows.isEmpty() ? List.of(new None(table.columns().size(), table.whenEmpty())) : List.of(),
                table.columns().stream()
                        .filter(column -> !column.note().isEmpty())
                        .map(column -> column.name() + ": " + column.note())
                        .toList());
    }

    private static Shown shown(Cell cell, Column column, boolean first) {
        var given = cell.format();
        var format = given == null ? column.format() : given;
        var tone = cell.tone();
        String words =
                switch (cell.kind()) {
                    case BLANK -> "";
                    case TEXT, SYMBOL -> cell.text();
                    case NUMBER, FORMULA -> ShownNumber.of(cell.number(), format);
                };
        return new Shown(
                words, !format.isWords(), first, tone == null ? "" : tone.name().toLowerCase(Locale.ROOT));
    }
}
