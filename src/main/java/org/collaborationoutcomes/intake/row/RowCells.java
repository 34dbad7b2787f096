package org.collaborationoutcomes.intake.row;

import org.collaborationoutcomes.intake.finding.Place;

/** The cells of one row by the columns of its feed, wherever they stand in the file. */
public interface RowCells {

    /** Whether the file tells a column, be it blank in this row. */
    boolean has(int column);

    /** Without blanks around it; empty where the file lacks the column or the row the cell. */
    String text(int column);

    /** How many characters the cell has, blanks around its text included. */
    default int length(int column) {
        return text(column).length();
    }

    /** Whether nothing of it may be repeated, not even what is wrong. */
    default boolean isSecret() {
        return false;
    }

    /** Where people find it. */
    Place where(int line, int column);
}
