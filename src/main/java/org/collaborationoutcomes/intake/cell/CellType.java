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

    /** The code of what to say of a cell that was read, but perhaps not as it was meant; usually null. */
    default @Nullable String remark(String text) {
        return null;
    }

    /** A right value, to show. */
    String example();
}
