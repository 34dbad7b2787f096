package org.collaborationoutcomes.intake.cell;

import org.jspecify.annotations.Nullable;

/** What the cells of a column may hold. */
public interface CellType {

    /**
     * The value of a cell that is not blank; null where the text says that there is none.
     *
     * @param text without blanks around it
     */
    @Nullable
    Object read(String text, RowContext row) throws WrongCellException;

    /** A right value, to show. */
    String example();
}
