package org.collaborationoutcomes.workbook.html;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.jspecify.annotations.Nullable;

/** The tables that charts draw from. */
record Tables(List<Table> all) {

    List<Cell> cells(Ref ref) {
        var table = all.stream()
                .filter(one -> one.name().equals(ref.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The page has no table '" + ref.table() + "'"));
        int column = table.indexOf(ref.firstColumn());
        var cells = new ArrayList<Cell>();
        for (List<Cell> row : table.rows()) {
            cells.add(row.get(column));
        }
        return ref.kind() == Ref.Kind.COLUMN ? cells : cells.subList(ref.firstRow(), ref.lastRow() + 1);
    }

    List<String> names(Ref ref) {
        return cells(ref).stream().map(Cell::text).toList();
    }

    /** Null where a cell holds no number. */
    List<@Nullable Double> numbers(Ref ref) {
        var numbers = new ArrayList<@Nullable Double>();
        for (Cell cell : cells(ref)) {
            boolean number = cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.FORMULA;
            numbers.add(number ? (Double) cell.number() : null);
        }
        return numbers;
    }
}
