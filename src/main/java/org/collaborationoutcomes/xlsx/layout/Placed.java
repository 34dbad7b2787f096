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
 */
public record Placed(Block block, String sheet, int row, int column, int rows, int width, List<String> lines) {
    public Table table() {
        return (Table) block;
    }
}
