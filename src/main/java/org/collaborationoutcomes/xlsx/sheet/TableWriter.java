package org.collaborationoutcomes.xlsx.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Measure;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Puts one table on its sheet, with its styles, notes and bars; its cells are written later, row by row. */
final class TableWriter {
    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Styles styles;
    private final Notes notes;

    TableWriter(XSSFSheet sheet, SheetPlan plan, Styles styles, Notes notes) {
        this.sheet = sheet;
        this.plan = plan;
        this.styles = styles;
        this.notes = notes;
    }

    void write(Placed placed) {
        var columns = placed.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            styles.header(columns.get(i).format());
            notes.add(placed.row(), placed.column() + i, columns.get(i).note());
        }
        styles.voice(Text.Voice.BODY, false);
        int row = placed.row();
        for (List<Cell> cells : placed.table().rows()) {
            row++;
            for (int i = 0; i < cells.size(); i++) {
                prepare(row, placed.column() + i, columns.get(i), cells.get(i));
            }
        }
        frame(placed);
        DataBars.add(sheet, placed);
    }

    private void prepare(int row, int column, Column of, Cell given) {
        Format format = Measure.format(of, given);
        styles.cell(given, format);
        if (given.kind() == Cell.Kind.TEXT || given.kind() == Cell.Kind.SYMBOL) {
            String whole = SafeText.clean(given.text());
            boolean shown = Measure.shown(given, format, plan.width(column)).equals(whole);
            notes.add(row, column, shown ? given.note() : Notes.ofShortened(whole, given.note()));
        } else {
            notes.add(row, column, given.note());
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
        for (int i = 0; i < columns.size(); i++) {
            table.getCTTable()
                    .getTableColumns()
                    .getTableColumnArray(i)
                    .setName(columns.get(i).name());
        }
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName(TableStyle.NAME);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
