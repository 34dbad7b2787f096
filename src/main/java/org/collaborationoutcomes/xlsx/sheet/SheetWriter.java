package org.collaborationoutcomes.xlsx.sheet;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Writes the texts and tables of one sheet where the plan has put them. */
public final class SheetWriter {
    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Styles styles;
    private final TableWriter tables;

    public SheetWriter(XSSFSheet sheet, SheetPlan plan, Layout layout, Styles styles, String author) {
        this.sheet = sheet;
        this.plan = plan;
        this.styles = styles;
        this.tables = new TableWriter(sheet, plan, layout, styles, new Notes(sheet, author));
    }

    public void write() {
        plan.widths().forEach((column, digits) -> sheet.setColumnWidth(column, (digits * 7 + 5) * 256 / 7));
        sheet.setDefaultRowHeightInPoints(SheetPlan.USUAL_HEIGHT);
        plan.heights().forEach((row, points) -> sheet.createRow(row).setHeightInPoints(points));
        for (Placed placed : plan.placed()) {
            if (placed.block() instanceof Text text) {
                writeText(placed, text);
            } else if (placed.block() instanceof Table) {
                tables.write(placed);
            }
        }
        PageSetup.apply(sheet, plan);
    }

    private void writeText(Placed placed, Text text) {
        for (int i = 0; i < placed.lines().size(); i++) {
            String line = placed.lines().get(i);
            if (!line.isEmpty()) {
                var cell = sheet.getRow(placed.row() + i).createCell(placed.column());
                cell.setCellValue(SafeText.escaped(line));
                cell.setCellStyle(styles.voice(text.voice(), SafeText.looksLikeFormula(line)));
            }
        }
    }
}
