package org.collaborationoutcomes.xlsx.layout;

import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds, as a reader sees it.
 *
 * @param words null where it holds none
 * @param number null where it holds none
 */
public record Value(@Nullable String words, @Nullable Double number) {

    static Value of(String words) {
        return new Value(words, null);
    }

    static Value of(Cell cell, Column column, int width) {
        return switch (cell.kind()) {
            case BLANK -> new Value(null, null);
            case NUMBER, FORMULA -> new Value(null, cell.number());
            case TEXT, SYMBOL -> of(Measure.shown(cell, Measure.format(column, cell), width));
        };
    }
}
