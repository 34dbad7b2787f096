package org.collaborationoutcomes.workbook.board;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Table;

/** Takes formulas and links out, so that what is left stands without the rest of the workbook. */
final class Plain {
    private Plain() {}

    static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(Plain::block).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Table table) {
            return table(table);
        }
        return block instanceof Beside beside
                ? new Beside(beside.lanes().stream().map(Plain::blocks).toList(), beside.charts())
                : block;
    }

    static Table table(Table table) {
        var names = table.columns().stream().map(Column::name).toList();
        return table(table, names, Integer.MAX_VALUE);
    }

    /** Its first rows, with these columns alone. */
    static Table table(Table table, List<String> columns, int rows) {
        var kept = columns.stream().map(table::indexOf).toList();
        var plain = new ArrayList<List<Cell>>();
        for (List<Cell> row : table.rows()) {
            if (plain.size() < rows) {
                plain.add(kept.stream().map(column -> cell(row.get(column))).toList());
            }
        }
        return new Table(table.name(), kept.stream().map(table.columns()::get).toList(), plain, table.whenEmpty());
    }

    private static Cell cell(Cell cell) {
        var kind = cell.kind() == Cell.Kind.FORMULA ? Cell.Kind.NUMBER : cell.kind();
        return new Cell(kind, cell.text(), cell.number(), null, null, cell.tone(), cell.format(), cell.note());
    }
}
