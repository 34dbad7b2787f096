package org.collaborationoutcomes.xlsx.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.safe.TextWidth;

/** Writes the comments of one sheet's cells. */
final class Notes {
    private static final int LIMIT = 2_000;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 34;

    private final XSSFSheet sheet;
    private final String author;

    Notes(XSSFSheet sheet, String author) {
        this.sheet = sheet;
        this.author = author;
    }

    /** What the comment of a shortened cell says: the whole text where a comment can hold it, otherwise how long it is. */
    static String ofShortened(String whole, String note) {
        String said = whole.length() <= LIMIT
                ? "In full: " + whole
                : "Shortened; the full text has " + whole.length() + " characters.";
        return note.isEmpty() ? said : said + "\n" + note;
    }

    void add(Cell cell, String words) {
        add(cell.getRowIndex(), cell.getColumnIndex(), words);
    }

    /** Of a cell that counts from 0. */
    void add(int row, int at, String words) {
        if (words.isEmpty()) {
            return;
        }
        String said = SafeText.clean(words);
        int column = at + 1;
        int lines = Math.min(20, TextWidth.wrapped(said, WIDTH).size() + 1);
        var drawing = sheet.createDrawingPatriarch();
        var comment =
                drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + lines));
        comment.setAuthor(author);
        comment.setString(new XSSFRichTextString(SafeText.escaped(said)));
        comment.setAddress(row, at);
    }
}
