package org.collaborationoutcomes.xlsx.layout;

import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;

/**
 * A sheet laid out: where each block stands, how wide each used column and how high each grown row is.
 *
 * @param widths in digits, by column
 * @param heights in points, by row; other rows have the usual height
 * @param onPaper how many columns print, from the left
 * @param end the first row of what is for the screen, where anything is
 */
public record SheetPlan(
        Sheet sheet,
        String name,
        List<Placed> placed,
        Map<Integer, Integer> widths,
        Map<Integer, Float> heights,
        int onPaper,
        int end) {
    public static final int USUAL_WIDTH = 9;
    public static final float USUAL_HEIGHT = 15.75f;

    public int width(int column) {
        return widths.getOrDefault(column, USUAL_WIDTH);
    }

    /** The columns right of those that print are for the screen alone. */
    public boolean goesBeyondPaper() {
        return widths.keySet().stream().anyMatch(column -> column >= onPaper);
    }

    public float height(int row) {
        return heights.getOrDefault(row, USUAL_HEIGHT);
    }

    public List<Placed> tables() {
        return placed.stream().filter(p -> p.block() instanceof Table).toList();
    }
}
