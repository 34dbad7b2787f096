package org.collaborationoutcomes.xlsx.sheet;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Measure;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Writes one table: header, rows, then the Excel table over them. */
final class TableWriter {
    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Layout layout;
    private final Styles styles;
    private final Notes notes;

    TableWriter(XSSFSheet sheet, SheetPlan plan, Layout layout, Styles styles, Notes notes) {
        this.sheet = sheet;
        this.plan = plan;
        this.layout = layout;
        this.styles = styles;
        this.notes = notes;
    }

    void write(Placed placed) {
        writeHeader(placed);
        int row = placed.row();
        for (List<Cell> cells : placed.table().rows()) {
            writeRow(placed, ++row, cells);
        }
        if (row == placed.row()) {
            writeEmpty(placed);
        }
        frame(placed);
        DataBars.add(sheet, placed);
    }

    private void writeHeader(Placed placed) {
        var columns = placed.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row(placed.row()).createCell(placed.column() + i);
            cell.setCellValue(columns.get(i).name());
            cell.setCellStyle(styles.header(columns.get(i).format()));
            notes.add(cell, columns.get(i).note());
        }
    }

    private void writeEmpty(Placed placed) {
        var words = Cell.text(placed.table().whenEmpty());
        for (int i = 0; i < placed.table().columns().size(); i++) {
            var cell = row(placed.row() + 1).createCell(placed.column() + i);
            cell.setCellStyle(styles.voice(Text.Voice.BODY, false));
            if (i == 0) {
                cell.setCellValue(SafeText.escaped(words.text()));
            }
        }
    }

    private void writeRow(Placed placed, int row, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell given = cells.get(i);
            Format format = Measure.format(placed.table().columns().get(i), given);
            var cell = row(row).createCell(placed.column() + i);
            switch (given.kind()) {
                case BLANK -> cell.setBlank();
                case NUMBER -> cell.setCellValue(given.number());
                case FORMULA -> writeFormula(placed, cell, given);
                case TEXT, SYMBOL -> writeWords(cell, given, format);
            }
            cell.setCellStyle(styles.cell(given, format, SafeText.looksLikeFormula(given.text())));
            if (given.kind() == Cell.Kind.NUMBER
                    || given.kind() == Cell.Kind.FORMULA
                    || given.kind() == Cell.Kind.BLANK) {
                notes.add(cell, given.note());
            }
        }
    }

    private void writeFormula(Placed placed, XSSFCell cell, Cell given) {
        var formula = given.formula();
        if (formula == null) {
            throw new IllegalStateException("A formula cell has no formula. Indicates a bug.");
        }
        cell.setCellFormula(formula.written(ref -> layout.addressIn(ref, placed, cell.getRowIndex())));
        cell.setCellValue(given.number());
    }

    private void writeWords(XSSFCell cell, Cell given, Format format) {
        String whole = SafeText.clean(given.text());
        int limit = Measure.limit(format, plan.width(cell.getColumnIndex()));
        String shown = SafeText.shortened(whole, limit);
        cell.setCellValue(SafeText.escaped(shown));
        notes.add(cell, shown.equals(whole) ? given.note() : Notes.ofShortened(whole, given.note()));
        var target = given.link();
        if (target != null) {
            var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(layout.address(target));
            cell.setHyperlink(link);
        }
    }

    private void frame(Placed placed) {
        var columns = placed.table().columns();
        var area = new AreaReference(
                new CellReference(placed.row(), placed.column()),
                new CellReference(placed.row() + placed.rows(), placed.column() + columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(placed.table().name());
        table.setDisplayName(placed.table().name());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName(TableStyle.NAME);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }

    private XSSFRow row(int index) {
        var row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
