package org.collaborationoutcomes.xlsx.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * An Excel table with a header row and a filter.
 *
 * @param name what {@link Ref}s and Excel call it; four letters or more first, so that it is never taken for a cell
 * @param rows read several times, always alike; each has a cell for each column
 * @param whenEmpty the words that stand in the only row when there are none
 */
public record Table(String name, List<Column> columns, Iterable<List<Cell>> rows, String whenEmpty) implements Block {
    public Table {
        columns = List.copyOf(columns);
        if (!name.matches("[A-Za-z]{4,}[A-Za-z0-9_]{0,60}")) {
            throw new IllegalArgumentException(
                    "Table name '" + name + "' must be four or more letters, then letters, digits and _");
        }
        if (columns.stream().dropWhile(Column::onPaper).anyMatch(Column::onPaper)) {
            throw new IllegalArgumentException(
                    "Table " + name + " has a column that prints right of one that does not");
        }
        var names = new HashSet<String>();
        for (Column column : columns) {
            if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "Table " + name + " has two columns '" + column.name() + "', each name may stand once");
            }
        }
    }

    public Table(String name, List<Column> columns, Iterable<List<Cell>> rows) {
        this(name, columns, rows, "Nothing to show.");
    }

    /** How many of its columns print. */
    public int columnsOnPaper() {
        return (int) columns.stream().filter(Column::onPaper).count();
    }

    /** Where the column of that name stands, from 0. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column '" + column + "'; it has "
                + columns.stream().map(Column::name).toList());
    }
}
