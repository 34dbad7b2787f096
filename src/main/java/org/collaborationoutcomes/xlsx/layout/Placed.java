package org.collaborationoutcomes.xlsx.layout;

import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Table;

/**
 * A block and where it stands.
 *
 * @param sheet the sheet's final name
 * @param row the first row, for a table its header, counted from 0
 * @param rows how many rows it takes, for a table those under the header
 * @param width in digits, the lane's or the sheet's
 * @param lines a text's rows; empty for other blocks
 * @param down how many points under the top of its row it begins
 * @param high how many points high it is, whatever the rows; 0 = as high as its rows
 */
public record Placed(
        Block block,
        String sheet,
        int row,
        int column,
        int rows,
        int width,
        List<String> lines,
        double down,
        double high) {

    Placed(Block block, String sheet, int row, int column, int rows, int width, List<String> lines) {
        this(block, sheet, row, column, rows, width, lines, 0, 0);
    }

    public Table table() {
        return (Table) block;
    }
}
