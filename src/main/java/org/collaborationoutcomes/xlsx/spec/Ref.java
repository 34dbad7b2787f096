package org.collaborationoutcomes.xlsx.spec;

/**
 * Cells named by table, column and row, whose address is known once the sheets are laid out. Rows count from 0 at the
 * first row under the header.
 *
 * @param table a table's name, or a sheet's for a whole sheet
 */
public record Ref(Kind kind, String table, String firstColumn, String lastColumn, int firstRow, int lastRow) {
    /** What the reference covers. */
    public enum Kind {
        COLUMN,
        CELLS,
        HERE,
        SHEET
    }

    /** All rows of a column, without its header. */
    public static Ref column(String table, String column) {
        return new Ref(Kind.COLUMN, table, column, column, 0, 0);
    }

    /** Rows first to last of a column, both inside. */
    public static Ref rows(String table, String column, int first, int last) {
        return new Ref(Kind.CELLS, table, column, column, first, last);
    }

    public static Ref cell(String table, String column, int row) {
        return rows(table, column, row, row);
    }

    /** The cell of that column in the row where the formula stands. */
    public static Ref here(String column) {
        return new Ref(Kind.HERE, "", column, column, 0, 0);
    }

    /** The top of a sheet, by the name that its {@link Sheet} wished for. */
    public static Ref sheet(String sheet) {
        return new Ref(Kind.SHEET, sheet, "", "", 0, 0);
    }
}
