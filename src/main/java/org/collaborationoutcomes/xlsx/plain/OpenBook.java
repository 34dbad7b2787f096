package org.collaborationoutcomes.xlsx.plain;

import java.io.IOException;
import java.util.List;

/** A workbook whose sheets can be read. */
public interface OpenBook {

    /** The names of its sheets, hidden ones too, in their order. */
    List<String> sheets();

    /**
     * Hands on the rows of a sheet.
     *
     * @param sheet its place among the names, the first is 0
     * @throws BrokenBookException if it can't be read
     */
    void read(int sheet, SheetRows to) throws IOException;
}
