package org.collaborationoutcomes.xlsx.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.plain.Entry;
import org.collaborationoutcomes.xlsx.plain.Form;
import org.collaborationoutcomes.xlsx.safe.SafeText;

/** Writes the sheet that tells how to fill in the other, with the lists that drop down there. */
final class HelpWriter {

    private static final List<String> HEADINGS = List.of("column", "needed?", "what goes in it", "for example");
    private static final int[] WIDTHS = {22, 30, 78, 28};
    private static final int WIDE = 256;

    private final XSSFSheet sheet;
    private final Form form;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle words;

    HelpWriter(XSSFWorkbook workbook, Form form) {
        this.sheet = workbook.createSheet(form.helpSheet());
        this.form = form;
        this.title = style(workbook, 16, true);
        this.heading = style(workbook, 11, true);
        this.words = style(workbook, 11, false);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(Styles.colour(bold ? Palette.NAVY : Palette.INK));
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    /** Writes all; where each list stands comes back, by its title. */
    Map<String, String> write() {
        sheet.setDisplayGridlines(false);
        FormWriter.onePageWide(sheet);
        put(0, 0, form.helpTitle(), title);
        sheet.getRow(0).setHeightInPoints(26);
        int row = 1;
        for (var line : form.helpWords()) {
            put(row++, 0, line, words);
        }
        int top = row + 1;
        var wrapped = words.copy();
        wrapped.setWrapText(true);
        for (int i = 0; i < HEADINGS.size(); i++) {
            put(top, i, HEADINGS.get(i), heading);
            sheet.setColumnWidth(i, WIDTHS[i] * WIDE);
        }
        row = top + 1;
        for (var field : form.fields()) {
            put(row, 0, field.name(), words);
            put(row, 1, field.need(), words);
            put(row, 2, field.help(), wrapped);
            put(row++, 3, field.example(), words);
        }
        return lists(top);
    }

    private Map<String, String> lists(int top) {
        Map<String, String> places = new HashMap<>();
        int column = HEADINGS.size() + 1;
        for (var list : form.choices()) {
            put(top, column, list.title(), heading);
            int width = 1;
            for (int r = 0; r < list.rows().size(); r++) {
                var cells = list.rows().get(r);
                width = Math.max(width, cells.size());
                for (int c = 0; c < cells.size(); c++) {
                    put(top + 1 + r, column + c, cells.get(c), words);
                }
            }
            for (int c = 0; c < width; c++) {
                sheet.setColumnWidth(column + c, (c == 0 ? 22 : 40) * WIDE);
            }
            places.put(list.title(), place(list, top + 1, column));
            column += width + 1;
        }
        return places;
    }

    private String place(Entry.Choices list, int row, int column) {
        var area = new AreaReference(
                new CellReference(form.helpSheet(), row, column, true, true),
                new CellReference(
                        form.helpSheet(), row + Math.max(1, list.rows().size()) - 1, column, true, true),
                SpreadsheetVersion.EXCEL2007);
        return area.formatAsString();
    }

    private void put(int row, int column, String text, XSSFCellStyle style) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = at.createCell(column);
        cell.setCellValue(SafeText.escaped(SafeText.clean(text)));
        cell.setCellStyle(style);
    }
}
