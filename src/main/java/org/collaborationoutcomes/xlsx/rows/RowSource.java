package org.collaborationoutcomes.xlsx.rows;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** A block that has cells, and how far they were read: each row once, from top to bottom. */
final class RowSource {
    private final Placed placed;
    private final Iterator<List<Cell>> cells;

    private RowSource(Placed placed, Iterator<List<Cell>> cells) {
        this.placed = placed;
        this.cells = cells;
    }

    /** Empty for a block without cells, such as a chart. */
    static Optional<RowSource> of(Placed placed) {
        if (placed.block() instanceof Table table) {
            return Optional.of(new RowSource(placed, table.rows().iterator()));
        }
        return placed.block() instanceof Text
                ? Optional.of(new RowSource(placed, Collections.emptyIterator()))
                : Optional.empty();
    }

    Placed placed() {
        return placed;
    }

    boolean covers(int row) {
        return row >= placed.row() && row <= last(placed);
    }

    /** The cells of the next row of a table; none in the row that stands for none. */
    List<Cell> next() {
        return cells.hasNext() ? cells.next() : List.of();
    }

    /** The last row of a block with cells; −1 for others. */
    static int last(Placed placed) {
        if (placed.block() instanceof Table) {
            return placed.row() + placed.rows();
        }
        return placed.block() instanceof Text ? placed.row() + placed.lines().size() - 1 : -1;
    }

    /** The last column of a block with cells; −1 for others. */
    static int lastColumn(Placed placed) {
        if (placed.block() instanceof Table table) {
            return placed.column() + table.columns().size() - 1;
        }
        return placed.block() instanceof Text ? placed.column() : -1;
    }
}
